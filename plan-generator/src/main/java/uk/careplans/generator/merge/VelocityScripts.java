package uk.careplans.generator.merge;

import java.io.StringReader;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Properties;
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
import org.apache.velocity.util.introspection.Uberspect;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;

/**
 * Runs scripts in Velocity with nothing but an allow-list: the methods of {@link Page}, and lists of scopes to repeat.
 * There is no file to include, no macro, no property, no class; undefined names and wrong arguments throw.
 */
final class VelocityScripts {

    private static final List<String> DIRECTIVES_TO_REMOVE =
            List.of("include", "parse", "evaluate", "define", "macro", "stop", "break");

    /** One runtime for all scripts: it is only read after it was set up, and shared by all threads. */
    private static final RuntimeInstance RUNTIME = runtime();

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

        private Parsed(Template template) {
            this.template = template;
        }

        /**
         * Runs the script once. Velocity only decides what comes next; the page writes itself.
         *
         * @throws RuntimeException what the page throws, without Velocity's words about scripts and lines around it
         */
        void run(Page page, Scope plan) {
            VelocityContext context = new VelocityContext();
            context.put("page", page);
            context.put("plan", plan);
            try {
                template.merge(context, Writer.nullWriter());
            } catch (MethodInvocationException e) {
                throw e.getCause() instanceof RuntimeException thrown ? thrown : e;
            }
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
            if (!(object instanceof Page) || !Page.METHODS.contains(name)) {
                throw refused("the method " + name);
            }
            return Arrays.stream(Page.class.getDeclaredMethods())
                    .filter(method -> method.getName().equals(name))
                    .findFirst()
                    .map(PageMethod::new)
                    .orElseThrow();
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

    private record PageMethod(Method method) implements VelMethod {

        @Override
        public Object invoke(Object page, Object[] arguments) throws IllegalAccessException, InvocationTargetException {
            return method.invoke(page, arguments);
        }

        @Override
        public boolean isCacheable() {
            return true;
        }

        @Override
        public Method getMethod() {
            return method;
        }

        @Override
        public String getMethodName() {
            return method.getName();
        }

        @Override
        public Class<?> getReturnType() {
            return method.getReturnType();
        }
    }
}
