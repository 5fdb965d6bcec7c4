package uk.careplans.benchmark;

import java.util.Arrays;
import java.util.List;

/** What came of one run. */
record Figure(double documentsPerSecond, double bytesAllocated) {

    /** The median of the rounds, each by itself. */
    static Figure median(List<Figure> rounds) {
        return new Figure(
                median(rounds.stream().mapToDouble(Figure::documentsPerSecond).toArray()),
                median(rounds.stream().mapToDouble(Figure::bytesAllocated).toArray()));
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
