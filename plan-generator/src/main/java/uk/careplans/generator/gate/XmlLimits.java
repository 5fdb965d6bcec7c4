package uk.careplans.generator.gate;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Counts what would be too much to keep in memory, while it is read and before anything is kept. For one file. */
final class XmlLimits extends DefaultHandler {

    /** Shallow enough for code that walks a tree by recursion. */
    private static final int DEEPEST = 256;

    private static final int DEEPEST_TABLE = 20;
    private static final int MOST_ATTRIBUTES = 256;
    private static final int MOST_RUNS = 200_000;
    private static final int MOST_ELEMENTS = 500_000;

    private int depth;
    private int tables;
    private int runs;
    private int elements;
    private @Nullable FileRule broken;

    /** The rule that stopped the reading; null if something else did. */
    @Nullable
    FileRule broken() {
        return broken;
    }

    @Override
    public void startDocument() {
        depth = 0;
        tables = 0;
        broken = null;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        boolean isWord = uri.equals(Word.W);
        refuseIf(++depth > DEEPEST, FileRule.TOO_DEEP);
        refuseIf(++elements > MOST_ELEMENTS, FileRule.TOO_MANY_ELEMENTS);
        refuseIf(attributes.getLength() > MOST_ATTRIBUTES, FileRule.TOO_MANY_ATTRIBUTES);
        refuseIf(uri.equals(Word.XINCLUDE), FileRule.INCLUDES);
        refuseIf(isWord && localName.equals("r") && ++runs > MOST_RUNS, FileRule.TOO_MANY_RUNS);
        refuseIf(isWord && localName.equals("tbl") && ++tables > DEEPEST_TABLE, FileRule.TABLES_TOO_DEEP);
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        depth--;
        if (uri.equals(Word.W) && localName.equals("tbl")) {
            tables--;
        }
    }

    @Override
    public void processingInstruction(String target, @Nullable String data) throws SAXException {
        refuseIf(true, FileRule.INSTRUCTION);
    }

    private void refuseIf(boolean isBroken, FileRule rule) throws SAXException {
        if (isBroken) {
            broken = rule;
            throw new SAXException(rule.id());
        }
    }
}
