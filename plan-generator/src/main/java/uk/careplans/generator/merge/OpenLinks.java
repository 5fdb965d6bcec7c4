package uk.careplans.generator.merge;

import java.util.ArrayDeque;
import java.util.Deque;
import uk.careplans.generator.zip.Literal;

/**
 * The links made of data while a story is written. One of which nothing can be seen vanishes, since where it leads is as
 * confidential as its words.
 */
final class OpenLinks {

    private static final class OpenLink {
        final int start;
        boolean seen;
        final Kept kept = new Kept();

        OpenLink(int start) {
            this.start = start;
        }
    }

    private final Output out;
    private final Deque<OpenLink> links = new ArrayDeque<>();

    OpenLinks(Output out) {
        this.out = out;
    }

    /** A link begins. */
    void open() {
        links.push(new OpenLink(out.length()));
    }

    void close(Literal endTag) {
        OpenLink link = links.pop();
        if (link.seen) {
            out.write(endTag);
            seen();
        } else {
            out.setLength(link.start);
            out.append(link.kept.xml);
        }
    }

    /** Something that a reader sees was written. */
    void seen() {
        if (!links.isEmpty()) {
            links.element().seen = true;
        }
    }

    /** Something was written that stays even if the link around it vanishes. */
    void keep(String xml, int bytes) {
        if (!links.isEmpty()) {
            links.element().kept.add(xml, bytes);
        }
    }
}
