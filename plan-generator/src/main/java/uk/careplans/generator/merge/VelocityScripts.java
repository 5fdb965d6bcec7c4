package uk.careplans.generator.merge;

import java.io.StringReader;
import java.io.Writer;
import java.lang.reflect.Method;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.velocity.Template;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.exception.MethodInvocationException;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.apache.velocity.util.ExtProperties;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.IntrospectionCacheData;
import org.apache.velocity.util.introspection.Uberspect;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.jspecify.annotations.Nullable;

/**
 * Runs scripts in Velocity with nothing but an allow-list: the methods of {@link Page}, and lists of scopes to repeat.
 * There is no file to include, no macro, no property, no class; undefined names and wrong arguments throw.
 */
final class VelocityScripts {

    private static final List<String> DIRECTIVES_TO_REMOVE =
            List.of("include", "parse", "evaluate", "define", "macro", "stop", "break");

    /** One runtime for all scripts: it is only read after it was set up, and shared by all threads. */
    private static final RuntimeInstance RUNTIME = runtime();

    /** All that scripts can call. */
    private static final Map<String, VelMethod> METHODS = Map.of(
            "write", new PageMethod("write", String.class, Page::write),
            "each", new PageMethod("each", List.class, Page::each),
            "holds", new PageMethod("holds", boolean.class, Page::holds),
            "opensLink", new PageMethod("opensLink", boolean.class, Page::opensLink));

    private VelocityScripts() {}

    private static RuntimeInstance runtime() {
        Properties properties = new Properties();
        properties.setProperty("runtime.strict_mode.enable", "true");
        properties.setProperty("runtime.strict_math", "true");
        properties.setProperty("runtime.interpolate_string_literals", "false");
        properties.setProperty("runtime.log.log_invalid_references", "false");
        properties.setProperty("velocimacro.arguments.strict", "true");
        properties.setProperty("velocimacro.inline.allow", "false");
        properties.setProperty("velocimacro.library.path", "");
        properties.setProperty("parser.space_gobbling", "none");
        properties.setProperty("parser.pool.size", "1");
        properties.setProperty("resource.loaders", "none");
        properties.setProperty("resource.loader.none.class", NoResources.class.getName());
        properties.setProperty("introspector.uberspect.class", AllowList.class.getName());
        RuntimeInstance runtime = new RuntimeInstance();
        runtime.init(properties);
        DIRECTIVES_TO_REMOVE.forEach(runtime::removeDirective);
        return runtime;
    }

    /** Parses a script. It may be run by many threads at once. */
    static Parsed parse(Script script, String name) {
        Template template = new Template();
        template.setRuntimeServices(RUNTIME);
        template.setName(name);
        try {
            SimpleNode tree = RUNTIME.parse(new StringReader(script.vtl()), template);
            template.setData(tree);
            template.initDocument();
        } catch (ParseException e) {
            throw new IllegalStateException("The script of " + name + " is not Velocity", e);
        }
        return new Parsed(template);
    }

    /** A parsed script. */
    static final class Parsed {

        private final Template template;
        private final Map<Object, IntrospectionCacheData> resolved = new ConcurrentHashMap<>();

        private Parsed(Template template) {
            this.template = template;
        }

        /**
         * Runs the script once. Velocity only decides what comes next; the page writes itself.
         *
         * @throws RuntimeException what the page throws, without Velocity's words about scripts and lines around it
         */
        void run(Page page, Scope plan) {
            VelocityContext context = new Context(resolved);
            context.put("page", page);
            context.put("plan", plan);
            try {
                template.merge(context, Writer.nullWriter());
            } catch (MethodInvocationException e) {
                throw e.getCause() instanceof RuntimeException thrown ? thrown : e;
            }
        }
    }

    /** Remembers for all merges which method a call means; Velocity's own context forgets it after each. */
    private static final class Context extends VelocityContext {

        private static final long serialVersionUID = 1;

        private final transient Map<Object, IntrospectionCacheData> resolved;

        Context(Map<Object, IntrospectionCacheData> resolved) {
            this.resolved = resolved;
        }

        @Override
        public @Nullable IntrospectionCacheData icacheGet(Object call) {
            return resolved.get(call);
        }

        @Override
        public void icachePut(Object call, IntrospectionCacheData method) {
            resolved.put(call, method);
        }
    }

    /** Finds nothing, so that no script can read a file. */
    public static final class NoResources extends ResourceLoader {
        @Override
        public void init(ExtProperties configuration) {}

        @Override
        public java.io.Reader getResourceReader(String name, String encoding) {
            throw new org.apache.velocity.exception.ResourceNotFoundException("Scripts read no files");
        }

        @Override
        public boolean isSourceModified(Resource resource) {
            return false;
        }

        @Override
        public long getLastModified(Resource resource) {
            return 0;
        }
    }

    /** Knows the methods of {@link Page} and lists of scopes; everything else does not exist. */
    public static final class AllowList implements Uberspect {

        @Override
        public void init() {}

        @Override
        public Iterator<?> getIterator(Object list, Info info) {
            if (list instanceof List<?> scopes) {
                return scopes.iterator();
            }
            throw refused("a loop over this");
        }

        @Override
        public VelMethod getMethod(Object object, String name, Object[] arguments, Info info) {
            VelMethod method = object instanceof Page ? METHODS.get(name) : null;
            if (method == null || !takesNumberAndScope(arguments)) {
                throw refused("the method " + name);
            }
            return method;
        }

        private static boolean takesNumberAndScope(Object[] arguments) {
            return arguments.length == 2 && arguments[0] instanceof Integer && arguments[1] instanceof Scope;
        }

        @Override
        public VelPropertyGet getPropertyGet(Object object, String name, Info info) {
            throw refused("the property " + name);
        }

        @Override
        public VelPropertySet getPropertySet(Object object, String name, Object value, Info info) {
            throw refused("setting " + name);
        }

        private static IllegalStateException refused(String what) {
            return new IllegalStateException("A script may not use " + what);
        }
    }

    /** A method of {@link Page} as Velocity calls it, without reflection. */
    private record PageMethod(String name, Class<?> type, Call call) implements VelMethod {

        @FunctionalInterface
        private interface Call {
            Object on(Page page, int slot, Scope scope);
        }

        @Override
        public Object invoke(Object page, Object[] arguments) {
            return call.on((Page) page, (Integer) arguments[0], (Scope) arguments[1]);
        }

        @Override
        public boolean isCacheable() {
            return true;
        }

        @Override
        public Method getMethod() {
            throw new UnsupportedOperationException("Scripts call no method by reflection");
        }

        @Override
        public String getMethodName() {
            return name;
        }

        @Override
        public Class<?> getReturnType() {
            return type;
        }
    }
}
