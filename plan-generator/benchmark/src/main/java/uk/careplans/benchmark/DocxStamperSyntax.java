package uk.careplans.benchmark;

import java.util.ArrayList;
import java.util.List;

/** docx-stamper's: expressions in the text, loops and conditions as Word comments around what they are about. */
final class DocxStamperSyntax implements Syntax {

    private final List<String> comments = new ArrayList<>();

    @Override
    public String field(String path) {
        return "${" + key(Question.flat(path)) + "}";
    }

    @Override
    public String item(String variable, String field) {
        return "${" + key(field) + "}";
    }

    @Override
    public String onlyIf(Condition condition, String blocks) {
        return commented("displayParagraphIf(" + key(Question.flat(condition.path())) + ")", blocks);
    }

    @Override
    public String each(String variable, String list, String blocks) {
        return commented("repeatDocPart(" + key(list.replaceAll("[^A-Za-z]", "")) + ")", blocks);
    }

    @Override
    public List<String> eachRow(String variable, String list, List<String> texts) {
        List<String> row = new ArrayList<>(texts.stream().map(Markup::paragraph).toList());
        row.set(0, commented("repeatTableRow(" + key(list) + ")", row.get(0)));
        return row;
    }

    @Override
    public List<String> comments() {
        return comments;
    }

    private String commented(String comment, String blocks) {
        int id = comments.size();
        comments.add(comment);
        return Markup.commented(id, blocks);
    }

    /** An entry of a map in Spring's expression language. */
    private static String key(String name) {
        return "['" + name + "']";
    }
}
