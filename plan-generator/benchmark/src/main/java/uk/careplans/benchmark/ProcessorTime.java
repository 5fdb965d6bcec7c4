package uk.careplans.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Counts the processor time of the threads that make the documents. On an idle computer that is the time on the clock; on
 * one that others use too it is the time that it would take without them. Java's own threads, which compile and collect
 * garbage, are left out, and so are threads that an engine starts for itself.
 */
public final class ProcessorTime implements InternalProfiler {

    static final String SECONDS = "processor.seconds";

    private static final String WORKER = "-jmh-worker-";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long before;

    /** JMH makes one itself. */
    public ProcessorTime() {}

    @Override
    public String getDescription() {
        return "Processor time of the working threads";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = nanoseconds();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double seconds = (nanoseconds() - before) / 1e9 / result.getMetadata().getAllOps();
        return List.of(new ScalarResult(SECONDS, seconds, "s/op", AggregationPolicy.AVG));
    }

    private long nanoseconds() {
        long sum = 0;
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null && thread.getThreadName().contains(WORKER)) {
                sum += threads.getThreadCpuTime(thread.getThreadId());
            }
        }
        return sum;
    }
}
