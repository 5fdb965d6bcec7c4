package uk.careplans.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** For every way of tearing, how many documents came out the same and for how many templates a problem said why not. */
public final class TearingTable {

    private static final class Counts {
        int same;
        int told;
    }

    private final Map<String, Counts> ways = new TreeMap<>();

    /** Some documents came out the same. */
    public synchronized void same(String way, int documents) {
        countsOf(way).same += documents;
    }

    /** There is no document, and a problem says why. */
    public synchronized void told(String way) {
        countsOf(way).told++;
    }

    private Counts countsOf(String way) {
        return ways.computeIfAbsent(way, name -> new Counts());
    }

    /** Writes the table, to be read by whoever wonders. */
    public synchronized void write(Path file) throws IOException {
        StringBuilder table = new StringBuilder("%-24s %9s %5s%n".formatted("way", "same", "told"));
        ways.forEach((way, counts) -> table.append("%-24s %9d %5d%n".formatted(way, counts.same, counts.told)));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, table);
    }
}
