package uk.careplans.model.edition;

import java.time.LocalDate;
import java.util.List;
import uk.careplans.model.Access;
import uk.careplans.model.Label;
import uk.careplans.model.Plan;
import uk.careplans.model.ReaderKind;

/** Editions by the national table with one other cell: would anybody notice? No application can make them. */
public final class ChangedTable {

    private final WhoSeesWhat table;

    private ChangedTable(WhoSeesWhat table) {
        this.table = table;
    }

    /** The table with other words in one cell. */
    public static ChangedTable with(Label label, ReaderKind reader, Access access) {
        return new ChangedTable(WhoSeesWhat.national().changed(label, reader, List.of(access)));
    }

    /** The edition of a plan by this table. */
    public Edition edition(Plan plan, Reader reader, LocalDate on) {
        return Edition.of(plan, reader, table, on);
    }
}
