package uk.careplans.benchmark;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Checks every engine's documents, measures, prints the ratios and writes the summary. */
final class Main {

    private static final int FRESH_JVMS = 5;
    private static final int PAIRS = 7;

    private Main() {}

    /** Takes what {@link Settings} says. */
    public static void main(String[] arguments) throws Exception {
        Settings settings = Settings.of(arguments);
        Map<Run, Document> documents = checkedDocuments(settings.folder());
        Measurements found = new Measurements(
                new Rounds(settings.rounds(), settings.warmUpSeconds(), settings.seconds()).measure(runs()),
                documents,
                twoThreads(),
                FirstDocument.seconds(FRESH_JVMS, settings.folder()));
        for (Peer peer : Peer.others()) {
            for (Size size : Size.values()) {
                System.out.printf(Locale.ROOT, "ratio %s %s %.2f%n", peer.label, size.label, found.ratio(peer, size));
            }
        }
        Path summary = settings.folder().resolve("summary.md");
        Files.write(summary, Summary.of(found, settings).getBytes(StandardCharsets.UTF_8));
        System.out.println(summary);
    }

    /** What every engine makes of both plans; kept in the folder for people to look at. */
    private static Map<Run, Document> checkedDocuments(Path folder) throws Exception {
        Files.createDirectories(folder);
        Map<Run, Document> documents = new LinkedHashMap<>();
        for (Size size : Size.values()) {
            for (Peer peer : Peer.values()) {
                Document document = new Document(peer.ready(size).open().document());
                Completeness.check(peer, PlanData.of(size), document);
                Files.write(folder.resolve(peer.label + "-" + size.label + ".docx"), document.bytes());
                documents.put(new Run(peer, size), document);
            }
            requireSameParts(documents, size);
        }
        return documents;
    }

    /** The limit is one only if it makes what we make. */
    private static void requireSameParts(Map<Run, Document> documents, Size size) {
        Document ours = Objects.requireNonNull(documents.get(new Run(Peer.CAREPLANS, size)));
        Document limit = Objects.requireNonNull(documents.get(new Run(Peer.LIMIT, size)));
        if (!ours.differencesFrom(limit).isEmpty()) {
            throw new IllegalStateException(
                    "The hand-written code makes other parts than we do: " + ours.differencesFrom(limit));
        }
    }

    private static List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (Size size : Size.values()) {
            for (Peer peer : Peer.values()) {
                runs.add(new Run(peer, size));
            }
        }
        return runs;
    }

    /** The limit's beside ours: what two threads of it cannot, the computer cannot. */
    private static Map<Run, Double> twoThreads() throws Exception {
        Map<Run, Double> ratios = new LinkedHashMap<>();
        for (Size size : Size.values()) {
            for (Peer peer : List.of(Peer.CAREPLANS, Peer.LIMIT)) {
                ratios.put(new Run(peer, size), TwoThreads.ratio(peer, size, PAIRS));
            }
        }
        return ratios;
    }
}
