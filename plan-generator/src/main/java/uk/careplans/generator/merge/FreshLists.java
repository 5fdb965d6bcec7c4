package uk.careplans.generator.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.careplans.generator.template.RepeatedList;
import uk.careplans.generator.word.NewList;

/** The numbered lists that a document has and its template has not, while the document is written. */
final class FreshLists {

    private final int firstId;
    private final List<NewList> lists = new ArrayList<>();
    /** By the number of a repeated list: the id it has in this round. */
    private final Map<Integer, Integer> ids = new HashMap<>();
    /** Repeated lists of which no item was written in this round. */
    private final Set<Integer> waiting = new HashSet<>();

    /**
     * @param firstId the first free {@code w:numId}
     */
    FreshLists(int firstId) {
        this.firstId = firstId;
    }

    /** The new lists in the order of their ids. */
    List<NewList> lists() {
        return lists;
    }

    /** The id of a new list with a first number of its own. */
    int own(int firstNumber) {
        return add(NewList.own(firstNumber));
    }

    /** A round of a loop begins in which lists start again. */
    void startAgain(List<RepeatedList> again) {
        again.forEach(list -> waiting.add(list.number()));
    }

    /** The id of a list in this round: the author's own in the first round that has an item of it. */
    int idOf(RepeatedList list) {
        if (waiting.remove(list.number())) {
            ids.compute(
                    list.number(), (number, before) -> before == null ? list.list() : add(NewList.again(list.list())));
        }
        return ids.getOrDefault(list.number(), list.list());
    }

    /** Writes the start of a paragraph. */
    void write(Start start, Output out) {
        out.write(start.xml());
        RepeatedList list = start.list();
        if (list != null) {
            out.append(idOf(list));
            out.write(start.rest());
        }
    }

    private int add(NewList list) {
        lists.add(list);
        return firstId + lists.size() - 1;
    }
}
