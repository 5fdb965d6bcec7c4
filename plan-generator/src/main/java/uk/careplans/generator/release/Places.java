package uk.careplans.generator.release;

import java.util.regex.Pattern;

/** Words for places in a file. A name that Word would not give may itself be what nobody is to read, so it is never repeated. */
final class Places {

    private static final Pattern PART = Pattern.compile(
            "(?:\\[Content_Types]\\.xml|(?:(?:word|docProps|customXml|_rels|media|theme|embeddings|fonts|glossary)/)*"
                    + "(?:document|header|footer|footnotes|endnotes|comments|styles|settings|numbering|fontTable|theme|webSettings"
                    + "|core|app|custom|item|itemProps|image|new|thumbnail|people)?[0-9-]{0,5}\\.(?:xml|xml\\.rels|rels|png|jpe?g|gif|emf|wmf|svg))");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z]{1,20}");
    private static final Pattern ATTRIBUTE = Pattern.compile("[a-zA-Z]{1,20} of [a-zA-Z]{1,20}");

    private Places() {}

    /** A part of an archive. */
    static String part(String name, int number) {
        return PART.matcher(name).matches() ? name : "part " + number + " of the archive";
    }

    static String name(String element) {
        return NAME.matcher(element).matches() ? element : "another";
    }

    static String attribute(String nameOfElement) {
        return ATTRIBUTE.matcher(nameOfElement).matches() ? nameOfElement : "of another name";
    }
}
