package uk.careplans.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A figure that we want, and the one we have. */
record Goal(String what, String wanted, String found, boolean met) {

    private static final int SPARE_BYTES = 64 * 1024;

    /** All goals, in the order in which they were set. */
    static List<Goal> all(Measurements found) throws IOException {
        List<Goal> goals = new ArrayList<>();
        goals.add(atLeast("speed against XDocReport, 10KB", 20, found.ratio(Peer.XDOCREPORT, Size.TYPICAL)));
        goals.add(atLeast("speed against XDocReport, 200KB", 10, found.ratio(Peer.XDOCREPORT, Size.LARGE)));
        for (Size size : Size.values()) {
            goals.add(atMost("time against the limit, " + size.label, 1.5, 1 / found.ratio(Peer.LIMIT, size)));
        }
        for (Size size : Size.values()) {
            goals.add(allocation(found, size));
        }
        goals.add(atMost("file against level 6, 10KB", 1.15, againstLevel6(found, Size.TYPICAL)));
        goals.add(atMost("file against level 6, 200KB", 1.35, againstLevel6(found, Size.LARGE)));
        for (Size size : Size.values()) {
            goals.add(atLeast("two threads against one, " + size.label, 1.8, found.twoThreads(Peer.CAREPLANS, size)));
        }
        double theirs = found.firstDocument(FirstDocument.Start.XDOCREPORT);
        goals.add(atMost(
                "first document from a saved template against XDocReport's",
                1,
                found.firstDocument(FirstDocument.Start.CAREPLANS_SAVED) / theirs));
        goals.add(atMost(
                "first document from the Word file against XDocReport's",
                1,
                found.firstDocument(FirstDocument.Start.CAREPLANS) / theirs));
        return goals;
    }

    private static double againstLevel6(Measurements found, Size size) throws IOException {
        Document document = found.document(Peer.CAREPLANS, size);
        return (double) document.size() / document.sizeAtLevel6();
    }

    private static Goal allocation(Measurements found, Size size) {
        double allocated = found.figure(Peer.CAREPLANS, size).bytesAllocated();
        int most = found.document(Peer.CAREPLANS, size).uncompressed() + SPARE_BYTES;
        return new Goal(
                "KB allocated for a document, " + size.label,
                "at most " + most / 1024,
                String.format(Locale.ROOT, "%.0f", allocated / 1024),
                allocated <= most);
    }

    private static Goal atLeast(String what, double wanted, double found) {
        return new Goal(what, "at least " + times(wanted), times(found), found >= wanted);
    }

    private static Goal atMost(String what, double wanted, double found) {
        return new Goal(what, "at most " + times(wanted), times(found), found <= wanted);
    }

    private static String times(double factor) {
        return String.format(Locale.ROOT, "× %.2f", factor);
    }
}
