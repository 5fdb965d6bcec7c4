package uk.careplans.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.careplans.model.Plan;
import uk.careplans.model.PlanType;
import uk.careplans.model.Severity;
import uk.careplans.model.check.ChildsCopy;
import uk.careplans.model.edition.Reader;
import uk.careplans.model.profile.CouncilProfile;

/**
 * Packs: councils' forms, in folders. Those of this library, of jars on the class path, or in folders of your own. Immutable; may
 * be shared between threads.
 */
public final class Packs {

    /** Where packs lie on the class path. */
    static final String FOLDER = "META-INF/careplans/packs/";

    /** The names of the packs of one jar, a line each, in {@link #FOLDER}. */
    private static final String LIST = FOLDER + "packs.txt";

    private final Map<String, PackFiles> folders;
    private final List<Form> forms;
    private final Map<String, CouncilProfile> profiles;

    private Packs(Map<String, PackFiles> folders, List<Form> forms, Map<String, CouncilProfile> profiles) {
        this.folders = folders;
        this.forms = List.copyOf(forms);
        this.profiles = Collections.unmodifiableMap(profiles);
    }

    /**
     * The packs of this library, in the order of their names. No form is loaded yet.
     *
     * @throws BrokenPackException if a pack is broken; the message says which and how
     */
    public static Packs builtIn() {
        ClassLoader loader = Packs.class.getClassLoader();
        Map<String, PackFiles> folders = new TreeMap<>();
        listed(PackFiles.readResource(loader, LIST).orElse(new byte[0]), loader, folders);
        return of(folders);
    }

    /**
     * The packs of this library and of every jar that a class loader sees. A jar has its packs in {@code META-INF/careplans/packs/}, a
     * folder each, with their names in {@code packs.txt} beside them, a line each.
     *
     * @throws BrokenPackException if a pack is broken, or if a form of a pack that is not this library's has an error: all
     *     of them are compiled
     * @throws UncheckedIOException if a jar cannot be read
     */
    public static Packs onClassPath(ClassLoader loader) {
        Packs ours = builtIn();
        Map<String, PackFiles> others = new TreeMap<>();
        try {
            for (URL list : Collections.list(loader.getResources(LIST))) {
                try (InputStream in = list.openStream()) {
                    listed(in.readAllBytes(), loader, others);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The packs on the class path cannot be read", e);
        }
        others.keySet().removeAll(ours.folders.keySet());
        return ours.with(others);
    }

    private static void listed(byte[] names, ClassLoader loader, Map<String, PackFiles> folders) {
        new String(names, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> folders.put(name, PackFiles.onClassPath(loader, FOLDER + name + "/")));
    }

    /**
     * These packs and those in folders of your own. One may extend a pack of these, and takes the place of one that has its
     * name.
     *
     * @param packs the folders; the name of each is the name of the pack
     * @throws BrokenPackException if one is broken, or a form of it has an error: all of them are compiled
     */
    public Packs with(Collection<Path> packs) {
        Map<String, PackFiles> others = new LinkedHashMap<>();
        packs.forEach(folder -> {
            Path whole = folder.toAbsolutePath().normalize();
            others.put(String.valueOf(whole.getFileName()), PackFiles.in(whole));
        });
        return with(others);
    }

    private Packs with(Map<String, PackFiles> others) {
        Map<String, PackFiles> all = new TreeMap<>(folders);
        all.putAll(others);
        Packs packs = of(all);
        PackProblems problems = new PackProblems();
        packs.forms.stream()
                .filter(form -> others.containsKey(form.council()))
                .forEach(form -> compile(form, problems));
        problems.throwIfAny();
        return packs;
    }

    /**
     * The form of a pack whose Word file this is: the pack lies in the same folder. With it come the pack's words, pieces and
     * pictures. No form is compiled.
     *
     * @return empty if there is no pack.json beside the file, or if it names no form of that kind for the file
     * @throws BrokenPackException if that pack is broken
     */
    public Optional<Form> formIn(Path docx, PlanType planType) {
        Path whole = docx.toAbsolutePath().normalize();
        Path folder = whole.resolveSibling("");
        if (!Files.isRegularFile(folder.resolve(PackProblems.MANIFEST))) {
            return Optional.empty();
        }
        String pack = String.valueOf(folder.getFileName());
        String file = String.valueOf(whole.getFileName());
        Map<String, PackFiles> all = new TreeMap<>(folders);
        all.put(pack, PackFiles.in(folder));
        return of(all).forms.stream()
                .filter(form -> form.council().equals(pack)
                        && form.planType() == planType
                        && form.source().fileName().equals(file))
                .findFirst();
    }

    private static void compile(Form form, PackProblems problems) {
        form.check().problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .forEach(problem -> problems.add(
                        form.council(),
                        form.name() + ", " + problem.place(),
                        problem.kind().id(),
                        problem.message()));
    }

    private static Packs of(Map<String, PackFiles> folders) {
        PackProblems problems = new PackProblems();
        List<Form> forms = new ArrayList<>();
        Map<String, CouncilProfile> profiles = new TreeMap<>();
        for (Pack pack : new PackLoader(folders, problems).load()) {
            forms.addAll(new FormLoader(pack, problems).forms());
            profiles.put(pack.name(), pack.profile());
        }
        problems.throwIfAny();
        return new Packs(folders, forms, profiles);
    }

    /** All forms of all packs. */
    public List<Form> forms() {
        return forms;
    }

    /** The form of that name, like {@code kent/care-plan}, if there is one. */
    public Optional<Form> find(String name) {
        return forms.stream().filter(form -> form.name().equals(name)).findFirst();
    }

    /**
     * The form of that name, like {@code kent/care-plan}.
     *
     * @throws IllegalArgumentException if there is none; the message lists those there are
     */
    public Form form(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("There is no form \"" + name + "\". There are: "
                        + String.join(", ", forms.stream().map(Form::name).toList())));
    }

    /**
     * The form of a pack that a reader of a plan gets: a child that for the age for which the child's version is written ({@link
     * ChildsCopy#band}), a parent that in the words in which this parent's version is written, in plain words if in both. Others get the one
     * form of the pack that is for them and for no band.
     *
     * @param pack the name of the pack, like {@code child-friendly}
     * @param plan the whole plan
     * @throws IllegalArgumentException if there is no such pack, or no such form in it, or more than one; the message says what to do, and
     *     nothing of what is in the plan but the band
     */
    public Form formFor(String pack, Plan plan, Reader reader) {
        profile(pack);
        List<Form> ofPack =
                forms.stream().filter(form -> form.council().equals(pack)).toList();
        return new FormChoice(pack, ofPack, plan, reader).form();
    }

    /**
     * What a council decides for itself, like who approves a plan, over the national default.
     *
     * @param council the name of its pack, like {@code kent}; a pack that decides nothing gives the national default
     * @throws IllegalArgumentException if there is no such pack; the message lists those there are
     */
    public CouncilProfile profile(String council) {
        CouncilProfile profile = profiles.get(council);
        if (profile == null) {
            throw new IllegalArgumentException(
                    "There is no council \"" + council + "\". There are: " + String.join(", ", profiles.keySet()));
        }
        return profile;
    }

    /** The councils that have a pack, by name. */
    public List<String> councils() {
        return List.copyOf(profiles.keySet());
    }
}
