package uk.careplans.benchmark;

import java.nio.file.Path;

/**
 * How long the benchmark takes and where it writes.
 *
 * @param folder for the summary and the documents
 * @param rounds how often all engines take their turn
 * @param warmUpSeconds how long an engine runs each time before it is measured
 * @param seconds how long it is measured each time
 */
record Settings(Path folder, int rounds, int warmUpSeconds, int seconds) {

    /** From the command line: folder, rounds, seconds of warm-up, seconds. */
    static Settings of(String[] arguments) {
        return new Settings(
                Path.of(arguments[0]),
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]),
                Integer.parseInt(arguments[3]));
    }

    String words() {
        return "rounds: " + rounds + ", each " + warmUpSeconds + " s of warm-up and " + seconds + " s measured";
    }
}
