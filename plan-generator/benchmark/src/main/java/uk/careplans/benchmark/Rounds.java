package uk.careplans.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Lets every engine take its turn, round after round, each time in a fresh JVM of its own, so that a computer that is busy
 * for a minute is so for all of them.
 */
final class Rounds {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final int rounds;
    private final TimeValue warmUp;
    private final int seconds;

    Rounds(int rounds, int warmUpSeconds, int seconds) {
        this.rounds = rounds;
        this.warmUp = TimeValue.seconds(warmUpSeconds);
        this.seconds = seconds;
    }

    /** The medians over the rounds. */
    Map<Run, Figure> measure(List<Run> runs) throws RunnerException {
        Map<Run, List<Figure>> all = new LinkedHashMap<>();
        for (int round = 1; round <= rounds; round++) {
            System.err.println("Round " + round + " of " + rounds);
            for (Run run : runs) {
                all.computeIfAbsent(run, key -> new ArrayList<>()).add(measure(run));
            }
        }
        Map<Run, Figure> medians = new LinkedHashMap<>();
        all.forEach((run, figures) -> medians.put(run, Figure.median(figures)));
        return medians;
    }

    private Figure measure(Run run) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(MergeBenchmark.class.getName())
                        .param(MergeBenchmark.PEER, run.peer().name())
                        .param(MergeBenchmark.SIZE, run.size().name())
                        .forks(1)
                        .warmupIterations(1)
                        .warmupTime(warmUp)
                        .measurementIterations(seconds)
                        .measurementTime(TimeValue.seconds(1))
                        .addProfiler(GCProfiler.class)
                        .addProfiler(ProcessorTime.class)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        RunResult result = results.iterator().next();
        return new Figure(
                secondary(result, ProcessorTime.SECONDS),
                result.getPrimaryResult().getScore(),
                secondary(result, ALLOCATED));
    }

    private static double secondary(RunResult result, String name) {
        return Objects.requireNonNull(result.getSecondaryResults().get(name)).getScore();
    }
}
