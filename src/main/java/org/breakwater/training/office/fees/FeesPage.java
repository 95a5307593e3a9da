package org.breakwater.training.office.fees;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.office.forms.DateRangeForm;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** The fees due for the sessions of a period, by organisation. */
public record FeesPage(DateRangeForm days, List<FeeRow> rows, Catalogue catalogue, List<Problem> problems)
        implements Page {

    /** The fees due from one organisation. */
    public record Statement(String organisation, List<FeeRow> rows) {

        public String owed() {
            return pounds(rows.stream().mapToInt(FeeRow::owed).sum());
        }
    }

    public List<Statement> statements() {
        Map<UUID, List<FeeRow>> by = new LinkedHashMap<>();
        rows.forEach(row -> by.computeIfAbsent(row.organisationId(), id -> new java.util.ArrayList<>())
                .add(row));
        return by.values().stream()
                .map(some -> new Statement(some.getFirst().organisation(), some))
                .toList();
    }

    public boolean areTooMany() {
        return rows.size() == FeeRow.MOST;
    }

    /** @param as {@code csv} or {@code xlsx} */
    public String file(String as) {
        return "/training/office/fees." + as + "?from=" + days.from() + "&until=" + days.until();
    }

    public String titleOf(FeeRow row) {
        return catalogue.titleOf(row.course());
    }

    /** Such as 25.00. */
    static String pounds(int pence) {
        return pence / 100 + "." + (pence % 100 < 10 ? "0" : "") + pence % 100;
    }

    public static String said(int pence) {
        return "£" + pounds(pence);
    }
}
