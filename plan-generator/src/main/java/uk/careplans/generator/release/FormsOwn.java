package uk.careplans.generator.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What of a form's own words would be found in every document of it: the council's name in its head is also the name of a carer's
 * agency. Such words tell a reader nothing where the form itself has them, in one stretch and whole; the same words anywhere else count.
 * For one thread.
 */
final class FormsOwn {

    /** Letters, so that what stood on both sides of the words does not become one. */
    private static final String INSTEAD = "\nqxqxqx\n";

    private final List<String> found = new ArrayList<>();

    /**
     * Reads what a form puts into its documents.
     *
     * @param own pieces of its parts, and parts that no plan changes
     */
    FormsOwn(List<byte[]> own, Finder finder) throws UnsearchableException {
        Set<String> texts = new LinkedHashSet<>();
        for (byte[] each : own) {
            FileTexts.readPart(each, (place, text) -> {
                texts.add(text.strip());
                text.lines().map(String::strip).forEach(texts::add);
            });
        }
        texts.stream()
                .filter(text -> !finder.in(text).isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(found::add);
    }

    /** A text of a document without them. */
    String without(String text) {
        String rest = text;
        for (String words : found) {
            rest = rest.replace(words, INSTEAD);
        }
        return rest;
    }
}
