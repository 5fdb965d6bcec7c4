package uk.careplans.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How long an engine takes in a fresh JVM from the bytes of a template to its first document. */
final class FirstDocument {

    private FirstDocument() {}

    /** Runs in the fresh JVM: prints the time in nanoseconds. The data are there before the clock starts. */
    public static void main(String[] args) throws Exception {
        Peer peer = Peer.valueOf(args[0]);
        Opening opening = peer.ready(Size.TYPICAL);
        long begin = System.nanoTime();
        byte[] document = opening.open().document();
        long nanoseconds = System.nanoTime() - begin;
        if (document.length == 0) {
            throw new IllegalStateException("There is no document");
        }
        System.out.println(nanoseconds);
    }

    /** The median of several fresh JVMs, in seconds. */
    static double seconds(Peer peer, int times) throws IOException, InterruptedException {
        double[] seconds = new double[times];
        for (int i = 0; i < times; i++) {
            seconds[i] = nanoseconds(peer) / 1e9;
        }
        return Figure.median(seconds);
    }

    private static long nanoseconds(Peer peer) throws IOException, InterruptedException {
        Process java = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dfile.encoding=UTF-8",
                        FirstDocument.class.getName(),
                        peer.name()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (InputStream out = java.getInputStream()) {
            String printed = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
            if (java.waitFor() != 0) {
                throw new IllegalStateException(peer.label + " made no first document");
            }
            return Long.parseLong(printed);
        }
    }
}
