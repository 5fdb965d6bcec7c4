package uk.careplans.model.edition;

import java.util.Collections;
import uk.careplans.model.field.Fields;
import uk.careplans.model.field.Records;

/** Records in which nothing is recorded. */
final class Empty {

    private Empty() {}

    /** A record of this type without an answer; not for items, which have ids. */
    static <R extends Record> R of(Class<R> type) {
        return Records.create(type, Collections.nCopies(Fields.of(type).size(), null));
    }
}
