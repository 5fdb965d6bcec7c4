package uk.careplans.generator.template;

import java.util.List;
import java.util.stream.Stream;
import uk.careplans.generator.template.Tag.Condition;
import uk.careplans.generator.template.Tag.TagPath;

/** The paths that a tag names, whether they lead anywhere or not. */
final class Usage {

    private Usage() {}

    static List<TagPath> of(Tag tag) {
        if (tag instanceof Tag.Print print) {
            return List.of(print.path());
        } else if (tag instanceof Tag.ForEach loop) {
            return List.of(loop.list());
        } else if (tag instanceof Tag.If condition) {
            return of(condition.condition()).toList();
        }
        return tag instanceof Tag.ElseIf condition ? of(condition.condition()).toList() : List.of();
    }

    private static Stream<TagPath> of(Condition condition) {
        if (condition instanceof Condition.Holds holds) {
            return Stream.of(holds.path());
        } else if (condition instanceof Condition.Not not) {
            return of(not.other());
        } else if (condition instanceof Condition.And and) {
            return Stream.concat(of(and.left()), of(and.right()));
        }
        Condition.Or or = (Condition.Or) condition;
        return Stream.concat(of(or.left()), of(or.right()));
    }
}
