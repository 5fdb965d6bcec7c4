package uk.careplans.benchmark;

/** docx4j's own replacement: single fields only. */
final class Docx4jSyntax implements Syntax {

    @Override
    public String field(String path) {
        return "${" + Question.flat(path) + "}";
    }

    @Override
    public boolean hasBlocks() {
        return false;
    }
}
