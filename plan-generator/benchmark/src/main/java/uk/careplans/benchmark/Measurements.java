package uk.careplans.benchmark;

import java.util.Map;
import java.util.Objects;

/**
 * Everything that one benchmark found out.
 *
 * @param figures the medians
 * @param documents what each engine made of each plan, by the run with one thread
 * @param firstDocument seconds to the first document in a fresh JVM
 */
record Measurements(Map<Run, Figure> figures, Map<Run, Document> documents, Map<Peer, Double> firstDocument) {

    Figure figure(Peer peer, Size size) {
        return figure(peer, size, 1);
    }

    Figure figure(Peer peer, Size size, int threads) {
        return Objects.requireNonNull(figures.get(new Run(peer, size, threads)));
    }

    Document document(Peer peer, Size size) {
        return Objects.requireNonNull(documents.get(new Run(peer, size, 1)));
    }

    double firstDocument(Peer peer) {
        return Objects.requireNonNull(firstDocument.get(peer));
    }

    /** How many documents we make in the processor time in which another engine makes one. */
    double ratio(Peer peer, Size size) {
        return figure(peer, size).processorSeconds()
                / figure(Peer.CAREPLANS, size).processorSeconds();
    }
}
