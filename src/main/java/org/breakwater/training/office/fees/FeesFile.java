package org.breakwater.training.office.fees;

import java.time.LocalDate;
import java.util.List;
import org.breakwater.time.Calendars;
import org.breakwater.training.model.FeeRow;
import org.breakwater.web.sheets.Cell;
import org.breakwater.web.sheets.Sheet;
import org.breakwater.web.sheets.Sheet.Column;

/** What finance loads: a line for each fee, and nobody's name. */
final class FeesFile {

    static final Sheet<FeeRow> SHEET = new Sheet<>(
            "Fees",
            List.of(
                    new Column<>("fee_id", row -> Cell.text(row.id().toString())),
                    new Column<>("session_on", row -> Cell.day(LocalDate.ofInstant(row.startsAt(), Calendars.LONDON))),
                    new Column<>("course", row -> Cell.text(row.course())),
                    new Column<>(
                            "organisation_id",
                            row -> Cell.text(row.organisationId().toString())),
                    new Column<>("organisation", row -> Cell.text(row.organisation())),
                    new Column<>("kind", row -> Cell.text(row.kind())),
                    new Column<>("postcode", row -> Cell.text(row.postcode())),
                    new Column<>("fee", row -> Cell.text(row.late() ? "late" : "absent")),
                    new Column<>("charged_gbp", row -> new Cell.Money(row.pence())),
                    new Column<>("owed_gbp", row -> new Cell.Money(row.owed())),
                    new Column<>("waived_because", row -> Cell.text(row.waived()))));

    private FeesFile() {}
}
