package uk.careplans.benchmark;

import java.util.Map;
import java.util.Objects;

/**
 * Everything that one benchmark found out.
 *
 * @param figures the medians
 * @param documents what each engine made of each plan
 * @param twoThreads how many documents two threads make for each of one
 * @param firstDocument seconds to the first document in a fresh JVM
 */
record Measurements(
        Map<Run, Figure> figures,
        Map<Run, Document> documents,
        Map<Run, Double> twoThreads,
        Map<FirstDocument.Start, Double> firstDocument) {

    Figure figure(Peer peer, Size size) {
        return Objects.requireNonNull(figures.get(new Run(peer, size)));
    }

    double twoThreads(Peer peer, Size size) {
        return Objects.requireNonNull(twoThreads.get(new Run(peer, size)));
    }

    Document document(Peer peer, Size size) {
        return Objects.requireNonNull(documents.get(new Run(peer, size)));
    }

    double firstDocument(FirstDocument.Start start) {
        return Objects.requireNonNull(firstDocument.get(start));
    }

    /** How many documents we make in the processor time in which another engine makes one. */
    double ratio(Peer peer, Size size) {
        return figure(peer, size).processorSeconds()
                / figure(Peer.CAREPLANS, size).processorSeconds();
    }
}
