package uk.careplans.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How many documents two threads make for each document that one makes in the same time. Both are measured in one JVM, in
 * turn, once Java has stopped compiling it: its compiler would take the second core.
 */
final class TwoThreads {

    private static final long SECOND = 1_000_000_000L;
    /** Of a second. */
    private static final double QUIET = 0.05;

    private static final int MOST_WARM_UPS = 40;

    private TwoThreads() {}

    /** Runs in the fresh JVM: prints the ratio. */
    public static void main(String[] args) throws Exception {
        Opening opening = Peer.valueOf(args[0]).ready(Size.valueOf(args[1]));
        Engine first = opening.open();
        // Ours is shared as an application would; the limit is for one thread.
        Engine second = Peer.valueOf(args[0]) == Peer.CAREPLANS ? first : opening.open();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        warmUp(threads, List.of(first, second));
        double[] ratios = new double[Integer.parseInt(args[2])];
        for (int i = 0; i < ratios.length; i++) {
            double one = documents(threads, List.of(first));
            ratios[i] = documents(threads, List.of(first, second)) / one;
        }
        threads.shutdown();
        System.out.println(Figure.median(ratios));
    }

    private static void warmUp(ExecutorService threads, List<Engine> engines) throws Exception {
        double compiling = 1;
        for (int i = 0; i < MOST_WARM_UPS && compiling > QUIET; i++) {
            long before = ManagementFactory.getCompilationMXBean().getTotalCompilationTime();
            documents(threads, engines);
            compiling = (ManagementFactory.getCompilationMXBean().getTotalCompilationTime() - before) / 1e3;
        }
    }

    /** How many documents all engines make in a second, each in a thread of its own. */
    private static double documents(ExecutorService threads, List<Engine> engines) throws Exception {
        long begin = System.nanoTime();
        List<Future<Integer>> counts = engines.stream()
                .map(engine -> threads.submit(() -> {
                    int count = 0;
                    for (; System.nanoTime() - begin < SECOND; count++) {
                        engine.document();
                    }
                    return count;
                }))
                .toList();
        int sum = 0;
        for (Future<Integer> count : counts) {
            sum += count.get();
        }
        return sum / ((System.nanoTime() - begin) / 1e9);
    }

    /** The median of so many pairs of seconds. */
    static double ratio(Peer peer, Size size, int pairs) throws IOException, InterruptedException {
        return Double.parseDouble(FreshJvm.run(TwoThreads.class, peer.name(), size.name(), String.valueOf(pairs)));
    }
}
