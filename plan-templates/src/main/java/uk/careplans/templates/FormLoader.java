package uk.careplans.templates;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.careplans.generator.BandWords;
import uk.careplans.generator.TemplateSource;
import uk.careplans.generator.look.Look;
import uk.careplans.generator.look.PictureLevel;
import uk.careplans.generator.look.TextSize;
import uk.careplans.generator.merge.WithheldSections;
import uk.careplans.generator.merge.Wording;
import uk.careplans.generator.template.PackParts;
import uk.careplans.generator.template.PackPicture;
import uk.careplans.model.Picture;
import uk.careplans.model.PlanType;
import uk.careplans.model.ReaderKind;
import uk.careplans.model.ReadingBand;
import uk.careplans.model.edition.Reader;
import uk.careplans.model.json.ProfileJson;
import uk.careplans.model.profile.CouncilProfile;
import uk.careplans.model.readability.Band;
import uk.careplans.model.readability.Glossary;
import uk.careplans.model.readability.GlossaryException;

/** Makes the forms of one pack. For one thread. */
final class FormLoader {

    /** A council's own explanations of hard words. */
    private static final String GLOSSARY = "glossary.tsv";

    private final Pack pack;
    private final PackProblems problems;
    private final PackParts parts;
    private final Glossary glossary;

    FormLoader(Pack pack, PackProblems problems) {
        this.pack = pack;
        this.problems = problems;
        this.glossary = glossary(pack);
        this.parts = new PackParts(
                pieces(),
                pictures(),
                pack.words().own(),
                pack.look().logo().stream().collect(Collectors.toSet()));
    }

    /** Its forms, if no pack has a problem so far; what is wrong with them goes to the problems. None is compiled. */
    List<Form> forms() {
        List<Form> forms = new ArrayList<>();
        for (Manifest.FormEntry entry : pack.forms()) {
            String at = "forms/" + entry.name();
            Optional<PlanType> planType = planType(entry, at);
            Optional<byte[]> docx = file(entry.file(), at + "/file");
            Optional<CouncilProfile> profile = profile(entry, at);
            List<Only> only = planType.map(type -> only(entry, type, at)).orElse(List.of());
            if (planType.isPresent() && docx.isPresent() && profile.isPresent() && problems.areNone()) {
                TemplateSource source = new TemplateSource(
                        pack.name() + "/" + entry.name(),
                        entry.version(),
                        entry.title(),
                        planType.get(),
                        wording(entry),
                        profile.get(),
                        entry.file(),
                        docx.get(),
                        parts,
                        entry.leavesOut(),
                        withheldSections(entry, at),
                        band(entry, at).map(readers -> new BandWords(Band.of(readers), glossary)),
                        Look.asDrawn().with(pack.look().insteadOf(pack.drawn())));
                // Of its own folder only: what the pack's parent saved was compiled with other words.
                forms.add(new Form(
                        source,
                        only,
                        readers(entry, at),
                        band(entry, at),
                        looks(entry, at),
                        () -> pack.files().read(entry.name() + SavedForms.ENDING)));
            }
        }
        return forms;
    }

    /** Who is never named in a court's plan is named on the annex that the court alone sees: that is what it is for. */
    private Wording wording(Manifest.FormEntry entry) {
        boolean isAnnex = entry.readers().equals(List.of(Reader.nameOf(ReaderKind.COURT_ANNEX)));
        return (isAnnex ? pack.words().namingEverybody() : pack.words()).toWording();
    }

    private Set<ReaderKind> readers(Manifest.FormEntry entry, String at) {
        Set<ReaderKind> readers = EnumSet.noneOf(ReaderKind.class);
        for (String name : entry.readers()) {
            Arrays.stream(ReaderKind.values())
                    .filter(kind -> Reader.nameOf(kind).equals(name))
                    .findFirst()
                    .ifPresentOrElse(
                            readers::add,
                            () -> unknown(
                                    at + "/readers",
                                    "unknown-reader",
                                    "reader",
                                    Arrays.stream(ReaderKind.values()).map(Reader::nameOf)));
        }
        return readers;
    }

    private Optional<ReadingBand> band(Manifest.FormEntry entry, String at) {
        Optional<ReadingBand> known = entry.band()
                .flatMap(code -> ReadingBand.all().stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst());
        if (known.isEmpty() && entry.band().isPresent()) {
            unknown(
                    at + "/band",
                    "unknown-band",
                    "band",
                    ReadingBand.all().stream().map(ReadingBand::code));
        }
        return known;
    }

    private FormLooks looks(Manifest.FormEntry entry, String at) {
        return new FormLooks(
                known(entry.textSizes(), List.of(TextSize.values()), TextSize::code, at + "/look/textSizes"),
                known(
                        entry.pictureLevels(),
                        List.of(PictureLevel.values()),
                        PictureLevel::code,
                        at + "/look/pictures"));
    }

    private <T> Set<T> known(List<String> codes, List<T> all, Function<T, String> code, String at) {
        if (!all.stream().map(code).toList().containsAll(codes)) {
            unknown(at, "unknown-look", "look", all.stream().map(code));
        }
        return all.stream().filter(each -> codes.contains(code.apply(each))).collect(Collectors.toSet());
    }

    private Optional<WithheldSections> withheldSections(Manifest.FormEntry entry, String at) {
        Optional<WithheldSections> known = entry.withheldSections()
                .flatMap(code -> Arrays.stream(WithheldSections.values())
                        .filter(each -> each.code().equals(code))
                        .findFirst());
        if (known.isEmpty() && entry.withheldSections().isPresent()) {
            unknown(
                    at + "/withheldSections",
                    "unknown-style",
                    "choice",
                    Arrays.stream(WithheldSections.values()).map(WithheldSections::code));
        }
        return known;
    }

    private void unknown(String at, String id, String what, Stream<String> all) {
        problems.inManifest(
                pack.name(),
                at,
                id,
                "There is no such " + what + ". There are: " + all.collect(Collectors.joining(", ")) + ".");
    }

    /** The library's words, and over them those of the packs, the pack's own last. */
    private Glossary glossary(Pack of) {
        Glossary before = of.parent().map(this::glossary).orElseGet(Glossary::standard);
        return of.files()
                .read(GLOSSARY)
                .flatMap(bytes -> glossary(of, new String(bytes, StandardCharsets.UTF_8)))
                .map(before::with)
                .orElse(before);
    }

    private Optional<Glossary> glossary(Pack of, String text) {
        try {
            return Optional.of(Glossary.read(GLOSSARY, text));
        } catch (GlossaryException e) {
            problems.add(of.name(), GLOSSARY, "glossary", e.says());
            return Optional.empty();
        }
    }

    private Map<String, byte[]> pieces() {
        Map<String, byte[]> pieces = new TreeMap<>();
        pack.pieces()
                .forEach(
                        name -> file("pieces/" + name + ".docx", "pieces").ifPresent(bytes -> pieces.put(name, bytes)));
        return pieces;
    }

    private Map<String, PackPicture> pictures() {
        Map<String, PackPicture> pictures = new TreeMap<>();
        pack.pictures()
                .forEach((file, words) -> file("pictures/" + file, "pictures")
                        .flatMap(bytes -> picture(file, bytes, words))
                        .ifPresent(picture -> pictures.put(withoutEnding(file), picture)));
        return pictures;
    }

    private Optional<PackPicture> picture(String file, byte[] bytes, String words) {
        try {
            boolean decorative = words.isEmpty();
            return Optional.of(
                    new PackPicture(Picture.of(bytes, decorative ? withoutEnding(file) : words), decorative));
        } catch (IllegalArgumentException e) {
            problems.add(pack.name(), "pictures/" + file, "not-a-picture", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static String withoutEnding(String file) {
        return file.replaceFirst("\\.[A-Za-z]+$", "");
    }

    private Optional<byte[]> file(String path, String at) {
        if (path.isEmpty()) {
            return Optional.empty(); // told already
        }
        Optional<byte[]> bytes = pack.read(path);
        if (bytes.isEmpty()) {
            problems.inManifest(
                    pack.name(),
                    at,
                    "missing-file",
                    "There is no file \"" + path + "\" in " + pack.files().where() + ".");
        }
        return bytes;
    }

    private Optional<PlanType> planType(Manifest.FormEntry entry, String at) {
        Optional<PlanType> type = Arrays.stream(PlanType.values())
                .filter(each -> each.id().equals(entry.planType()))
                .findFirst();
        if (type.isEmpty() && !entry.planType().isEmpty()) {
            String all = String.join(
                    ", ", Arrays.stream(PlanType.values()).map(PlanType::id).toList());
            problems.inManifest(
                    pack.name(),
                    at + "/planType",
                    "unknown-plan-type",
                    "There is no such plan. There are: " + all + ".");
        }
        return type;
    }

    private List<Only> only(Manifest.FormEntry entry, PlanType planType, String at) {
        List<Only> conditions = new ArrayList<>();
        new TreeMap<>(entry.only()).forEach((path, code) -> {
            Optional<Only> condition = Only.of(planType, path, code);
            condition.ifPresent(conditions::add);
            if (condition.isEmpty()) {
                problems.inManifest(
                        pack.name(),
                        at + "/only",
                        "unknown-choice",
                        "\"" + path + "\" is no choice of " + planType.words() + "s that has the code \"" + code
                                + "\". \"careplans fields " + planType.id() + "\" lists the fields.");
            }
        });
        return conditions;
    }

    private Optional<CouncilProfile> profile(Manifest.FormEntry entry, String at) {
        if (entry.settings().isEmpty()) {
            return Optional.of(pack.profile());
        }
        ProfileJson.Reading reading =
                ProfileJson.readOver(pack.profile(), entry.settings().get());
        reading.findings()
                .forEach(finding -> problems.inManifest(
                        pack.name(), at + "/settings/" + finding.path(), finding.id(), finding.message()));
        return reading.profile();
    }
}
