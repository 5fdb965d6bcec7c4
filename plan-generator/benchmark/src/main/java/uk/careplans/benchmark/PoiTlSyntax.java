package uk.careplans.benchmark;

import java.util.List;

/** poi-tl's tags in double braces; a row is repeated below a cell that names the list, and has square brackets. */
final class PoiTlSyntax implements Syntax {

    /** The variable of the loop whose fields stand in a table's row. */
    private static final String ROW = "a";

    @Override
    public String field(String path) {
        return "{{" + Question.flat(path) + "}}";
    }

    @Override
    public String item(String variable, String field) {
        return variable.equals(ROW) ? "[" + field + "]" : "{{" + field + "}}";
    }

    @Override
    public String onlyIf(Condition condition, String blocks) {
        return each("", Question.flat(condition.path()), blocks);
    }

    @Override
    public String each(String variable, String list, String blocks) {
        String name = list.replaceAll("[{}]", "");
        return Markup.paragraph("{{?" + name + "}}") + blocks + Markup.paragraph("{{/" + name + "}}");
    }

    @Override
    public String cellAbove(String list, String text) {
        return "{{" + list + "}}" + text;
    }

    @Override
    public List<String> eachRow(String variable, String list, List<String> texts) {
        return texts.stream().map(Markup::paragraph).toList();
    }
}
