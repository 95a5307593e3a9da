package org.breakwater.training.office.fees;

import java.time.LocalDate;
import java.util.List;
import org.breakwater.time.Calendars;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.organisations.OrganisationRow;
import org.breakwater.web.sheets.Sheet;
import org.breakwater.web.sheets.Sheet.Column;
import org.breakwater.web.sheets.SheetCell;

/** The file for finance: a line for each fee, and no names of people. */
final class FeesExport {

    private FeesExport() {}

    static Sheet<FeeRow> sheet(Catalogue catalogue) {
        return new Sheet<>(
                "Fees",
                List.of(
                        new Column<>("Fee ID", row -> SheetCell.text(row.id().toString())),
                        new Column<>(
                                "Session date",
                                row -> SheetCell.day(LocalDate.ofInstant(row.startsAt(), Calendars.LONDON))),
                        new Column<>("Course", row -> SheetCell.text(catalogue.titleOf(row.course()))),
                        new Column<>(
                                "Organisation ID",
                                row -> SheetCell.text(row.organisationId().toString())),
                        new Column<>("Organisation", row -> SheetCell.text(row.organisation())),
                        new Column<>("Sector", row -> SheetCell.text(sector(catalogue, row.kind()))),
                        new Column<>("Postcode", row -> SheetCell.text(row.postcode())),
                        new Column<>(
                                "Fee type", row -> SheetCell.text(row.late() ? "Late cancellation" : "Did not attend")),
                        new Column<>("Amount charged (£)", row -> new SheetCell.Money(row.pence())),
                        new Column<>("Amount owed (£)", row -> new SheetCell.Money(row.owed())),
                        new Column<>("Reason waived", row -> SheetCell.text(row.waived()))));
    }

    private static String sector(Catalogue catalogue, String kind) {
        return OrganisationRow.sector(catalogue.kinds(), kind);
    }
}
