package uk.careplans.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What came of one run.
 *
 * @param processorSeconds the processor time of one document
 * @param documentsPerSecond by the clock, of all threads together
 * @param bytesAllocated for one document
 */
record Figure(double processorSeconds, double documentsPerSecond, double bytesAllocated) {

    /** The median of the rounds, of each figure by itself. */
    static Figure median(List<Figure> rounds) {
        return new Figure(
                median(rounds, Figure::processorSeconds),
                median(rounds, Figure::documentsPerSecond),
                median(rounds, Figure::bytesAllocated));
    }

    private static double median(List<Figure> rounds, ToDoubleFunction<Figure> figure) {
        return median(rounds.stream().mapToDouble(figure).toArray());
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
