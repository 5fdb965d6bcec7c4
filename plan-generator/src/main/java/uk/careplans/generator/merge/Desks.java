package uk.careplans.generator.merge;

import java.util.concurrent.ConcurrentLinkedQueue;
import uk.careplans.generator.zip.Codebook;
import uk.careplans.generator.zip.Workbench;

/**
 * Where the documents of a template are made. A desk is cleared after each document and used again; there are as many as
 * there were merges at a time. For any number of threads.
 */
final class Desks {

    /** A desk that one enormous document made larger than that is not kept. In bytes. */
    private static final int LARGEST_KEPT = 8 << 20;

    private final Codebook book;
    private final ConcurrentLinkedQueue<Desk> free = new ConcurrentLinkedQueue<>();

    Desks(Codebook book) {
        this.book = book;
    }

    Codebook book() {
        return book;
    }

    /** A desk for one document; closing it gives it back. */
    Desk take() {
        Desk desk = free.poll();
        return desk == null ? new Desk() : desk;
    }

    /** What one merge needs to write with. For one thread at a time. */
    final class Desk implements AutoCloseable {

        private final Output out = new Output();
        private final Output printed = new Output();
        private final Workbench bench = new Workbench(book);

        private Desk() {}

        /** For the part that is being written. */
        Output out() {
            return out;
        }

        /** For what the document prints, without markup. */
        Output printed() {
            return printed;
        }

        Workbench bench() {
            return bench;
        }

        /** Wipes the desk, so that nothing of a child is left on it. */
        @Override
        public void close() {
            out.wipe();
            printed.wipe();
            bench.wipe();
            if (out.capacity() + printed.capacity() + bench.capacity() <= LARGEST_KEPT) {
                free.add(this);
            }
        }
    }
}
