package uk.careplans.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** How long an engine takes in a fresh JVM to its first document, from the bytes of a template. */
final class FirstDocument {

    /** What is measured. */
    enum Start {
        CAREPLANS("careplans"),
        CAREPLANS_SAVED("careplans from a saved template"),
        XDOCREPORT("xdocreport");

        final String label;

        Start(String label) {
            this.label = label;
        }
    }

    private FirstDocument() {}

    /** Runs in the fresh JVM: prints the time in nanoseconds. The data are there before the clock starts. */
    public static void main(String[] args) throws Exception {
        Opening opening = switch (Start.valueOf(args[0])) {
            case CAREPLANS -> Peer.CAREPLANS.ready(Size.TYPICAL);
            case XDOCREPORT -> Peer.XDOCREPORT.ready(Size.TYPICAL);
            case CAREPLANS_SAVED -> {
                byte[] saved = Files.readAllBytes(Path.of(args[1]));
                byte[] docx = FormTemplate.in(Peer.CAREPLANS.syntax());
                var plan = PlanModel.of(PlanData.of(Size.TYPICAL));
                yield () -> CareplansEngine.loaded(docx, saved, plan);
            }
        };
        long begin = System.nanoTime();
        byte[] document = opening.open().document();
        long nanoseconds = System.nanoTime() - begin;
        if (document.length == 0) {
            throw new IllegalStateException("There is no document");
        }
        System.out.println(nanoseconds);
    }

    /** The medians of several fresh JVMs each, in seconds; in turn. */
    static Map<Start, Double> seconds(int times, Path folder) throws IOException, InterruptedException {
        Path saved = folder.resolve("template.saved");
        Files.write(saved, CareplansEngine.saved(FormTemplate.in(Peer.CAREPLANS.syntax())));
        Map<Start, double[]> all = new EnumMap<>(Start.class);
        for (int i = 0; i < times; i++) {
            for (Start start : Start.values()) {
                String printed = FreshJvm.run(FirstDocument.class, start.name(), saved.toString());
                all.computeIfAbsent(start, key -> new double[times])[i] = Long.parseLong(printed) / 1e9;
            }
        }
        Map<Start, Double> medians = new EnumMap<>(Start.class);
        all.forEach((start, seconds) -> medians.put(start, Figure.median(seconds)));
        return medians;
    }
}
