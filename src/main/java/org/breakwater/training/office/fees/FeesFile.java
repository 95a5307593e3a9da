package org.breakwater.training.office.fees;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.breakwater.time.Calendars;
import org.breakwater.training.model.FeeRow;
import org.breakwater.web.Csv;

/** What finance loads: a line for each fee, and nobody's name. */
final class FeesFile {

    private static final List<String> HEAD = List.of(
            "fee_id",
            "session_on",
            "course",
            "organisation_id",
            "organisation",
            "kind",
            "postcode",
            "fee",
            "charged_gbp",
            "owed_gbp",
            "waived_because");

    private FeesFile() {}

    static String of(List<FeeRow> rows) {
        return rows.stream().map(row -> Csv.line(cells(row))).collect(Collectors.joining("", Csv.line(HEAD), ""));
    }

    private static List<String> cells(FeeRow row) {
        return List.of(
                row.id().toString(),
                LocalDate.ofInstant(row.startsAt(), Calendars.LONDON).toString(),
                row.course(),
                row.organisationId().toString(),
                row.organisation(),
                row.kind(),
                row.postcode(),
                row.late() ? "late" : "absent",
                FeesPage.pounds(row.pence()),
                FeesPage.pounds(row.owed()),
                row.waived());
    }
}
