package org.breakwater.training.office.fees;

import java.time.LocalDate;
import java.util.List;
import org.breakwater.time.Calendars;
import org.breakwater.web.sheets.Sheet;
import org.breakwater.web.sheets.Sheet.Column;
import org.breakwater.web.sheets.SheetCell;

/** The file for finance: a line for each fee, and no names of people. */
final class FeesExport {

    static final Sheet<FeeRow> SHEET = new Sheet<>(
            "Fees",
            List.of(
                    new Column<>("fee_id", row -> SheetCell.text(row.id().toString())),
                    new Column<>(
                            "session_on", row -> SheetCell.day(LocalDate.ofInstant(row.startsAt(), Calendars.LONDON))),
                    new Column<>("course", row -> SheetCell.text(row.course())),
                    new Column<>(
                            "organisation_id",
                            row -> SheetCell.text(row.organisationId().toString())),
                    new Column<>("organisation", row -> SheetCell.text(row.organisation())),
                    new Column<>("kind", row -> SheetCell.text(row.kind())),
                    new Column<>("postcode", row -> SheetCell.text(row.postcode())),
                    new Column<>("fee", row -> SheetCell.text(row.late() ? "late" : "absent")),
                    new Column<>("charged_gbp", row -> new SheetCell.Money(row.pence())),
                    new Column<>("owed_gbp", row -> new SheetCell.Money(row.owed())),
                    new Column<>("waived_because", row -> SheetCell.text(row.waived()))));

    private FeesExport() {}
}
