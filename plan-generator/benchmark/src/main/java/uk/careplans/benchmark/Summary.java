package uk.careplans.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the benchmark found out, as a page of Markdown. */
final class Summary {

    /** The libraries whose versions decide about the figures, by the beginnings of their jars' names. */
    private static final List<String> LIBRARIES = List.of(
            "fr.opensagres.xdocreport.document.docx-",
            "velocity-engine-core-",
            "poi-tl-",
            "poi-ooxml-5",
            "docx-stamper-",
            "docx4j-core-",
            "jmh-core-");

    private final Measurements found;
    private final StringBuilder page = new StringBuilder();

    private Summary(Measurements found) {
        this.found = found;
    }

    static String of(Measurements found, Settings settings) throws IOException {
        Summary summary = new Summary(found);
        summary.head(settings);
        for (Size size : Size.values()) {
            summary.engines(size);
        }
        summary.goals();
        summary.twoThreads();
        summary.firstDocument();
        return summary.page.toString();
    }

    private void head(Settings settings) {
        line("# Benchmark of the merge");
        line("");
        line("The same form and the same plans through every engine, one thread, each engine in turn ("
                + settings.words() + "; medians). Speed is counted in processor time of the working thread, so that a"
                + " computer with other work shows the same ratios; the clock's figures stand beside it.");
        line("");
        line("- Java " + System.getProperty("java.vm.version") + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch") + ", " + Runtime.getRuntime().availableProcessors() + " cores, load "
                + String.format(
                        Locale.ROOT,
                        "%.1f",
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage())
                + " at the end");
        line("- " + String.join(", ", versions()));
    }

    private static List<String> versions() {
        String separator = System.getProperty("path.separator");
        return Arrays.stream(System.getProperty("java.class.path").split(separator, -1))
                .map(path -> path.substring(path.replace('\\', '/').lastIndexOf('/') + 1))
                .filter(jar -> LIBRARIES.stream().anyMatch(jar::startsWith))
                .map(jar -> jar.replaceFirst("\\.jar$", ""))
                .sorted()
                .toList();
    }

    private void engines(Size size) {
        PlanData data = PlanData.of(size);
        line("");
        line("## " + size.label + " of text");
        line("");
        line(String.format(
                Locale.ROOT,
                "%,d characters in %d single fields, %d of them long, %d actions and %d family times.",
                data.characters(),
                Form.questions().size(),
                Form.count(Question.Kind.LONG_TEXT),
                data.tasks().size(),
                data.meetings().size()));
        line("");
        line(
                "| engine | documents/s | ours/theirs | documents/s by the clock | KB allocated each | file KB | parts KB |");
        line("|---|---:|---:|---:|---:|---:|---:|");
        for (Peer peer : Peer.values()) {
            Figure figure = found.figure(peer, size);
            Document document = found.document(peer, size);
            line(String.format(
                    Locale.ROOT,
                    "| %s%s | %,.1f | %.2f | %,.1f | %,.0f | %,d | %,d |",
                    peer.label,
                    peer.printsBlocks() ? "" : " (single fields only)",
                    1 / figure.processorSeconds(),
                    found.ratio(peer, size),
                    figure.documentsPerSecond(),
                    figure.bytesAllocated() / 1024,
                    document.size() / 1024,
                    document.uncompressed() / 1024));
        }
    }

    private void goals() throws IOException {
        line("");
        line("## Goals");
        line("");
        line("| goal | wanted | found | |");
        line("|---|---|---|---|");
        for (Goal goal : Goal.all(found)) {
            line("| " + goal.what() + " | " + goal.wanted() + " | " + goal.found() + " | "
                    + (goal.met() ? "met" : "**not met**") + " |");
        }
    }

    private void twoThreads() {
        line("");
        line("## Two threads");
        line("");
        line(
                "Documents of two threads for each of one, by the clock. The limit's threads share nothing: what they lack of"
                        + " 2, the computer had no time for.");
        line("");
        line("| | ours, one template | limit, one each |");
        line("|---|---:|---:|");
        for (Size size : Size.values()) {
            line(String.format(
                    Locale.ROOT,
                    "| %s | × %.2f | × %.2f |",
                    size.label,
                    found.twoThreads(Peer.CAREPLANS, size),
                    found.twoThreads(Peer.LIMIT, size)));
        }
    }

    private void firstDocument() {
        line("");
        line("## First document of a fresh JVM");
        line("");
        line("From the bytes of the template to the first document of 10KB: "
                + found.firstDocument().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> String.format(Locale.ROOT, "%s %.2f s", each.getKey().label, each.getValue()))
                        .collect(Collectors.joining(", "))
                + ".");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
