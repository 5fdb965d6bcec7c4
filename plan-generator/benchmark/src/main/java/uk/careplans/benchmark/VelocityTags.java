package uk.careplans.benchmark;

import java.util.ArrayList;
import java.util.List;

/** What our tags and XDocReport's have in common: both are Velocity's. */
abstract class VelocityTags implements Syntax {

    /** A field of the plan, without a dollar sign. */
    abstract String name(String path);

    @Override
    public String field(String path) {
        return "${" + name(path) + "}";
    }

    @Override
    public String item(String variable, String field) {
        return "${" + variable + "." + field + "}";
    }

    @Override
    public String onlyIf(Condition condition, String blocks) {
        return Markup.paragraph("#if($" + name(condition.path()) + ")") + blocks + Markup.paragraph("#end");
    }

    @Override
    public String each(String variable, String list, String blocks) {
        return Markup.paragraph(foreach(variable, list)) + blocks + Markup.paragraph("#end");
    }

    @Override
    public List<String> eachRow(String variable, String list, List<String> texts) {
        List<String> row = new ArrayList<>(texts);
        row.set(0, rowBegins(foreach(variable, list)) + row.get(0));
        row.set(row.size() - 1, row.get(row.size() - 1) + rowEnds());
        return row.stream().map(Markup::paragraph).toList();
    }

    abstract String rowBegins(String foreach);

    abstract String rowEnds();

    private static String foreach(String variable, String list) {
        return "#foreach($" + variable + " in $" + list.replaceAll("[${}]", "") + ")";
    }
}
