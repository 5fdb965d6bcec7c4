package uk.careplans.benchmark;

import java.util.List;

/** How an engine's template language says what the form needs. Blocks are WordprocessingML. */
interface Syntax {

    /** The text that prints a field of the plan. */
    String field(String path);

    /** Whether the language has loops and conditions; without them the form has its single fields only. */
    default boolean hasBlocks() {
        return true;
    }

    /** The text that prints a field of an item. */
    default String item(String variable, String field) {
        throw new UnsupportedOperationException("This language has no loops");
    }

    /** These blocks only if the condition holds. */
    default String onlyIf(Condition condition, String blocks) {
        throw new UnsupportedOperationException("This language has no conditions");
    }

    /** These blocks once for each item of a list. */
    default String each(String variable, String list, String blocks) {
        throw new UnsupportedOperationException("This language has no loops");
    }

    /** The first cell of the row above a repeated one. */
    default String cellAbove(String list, String text) {
        return text;
    }

    /** The cells, each a paragraph, of a row that is printed once for each item of a list. */
    default List<String> eachRow(String variable, String list, List<String> texts) {
        throw new UnsupportedOperationException("This language has no loops");
    }

    /** What the template's comments say, in the order of their numbers, for languages that write blocks as comments. */
    default List<String> comments() {
        return List.of();
    }
}
