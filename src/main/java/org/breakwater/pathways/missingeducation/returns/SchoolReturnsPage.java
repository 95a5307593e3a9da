package org.breakwater.pathways.missingeducation.returns;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.breakwater.pathways.missingeducation.records.EducationReferral;
import org.breakwater.pathways.missingeducation.records.SchoolRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The returns, and for an attendance lead another one, by form or by file.
 *
 * @param school of the attendance lead; empty for the CME team and for a lead without a school
 * @param file what became of a file that was just sent; null if none was
 * @param number the page, from 1
 */
public record SchoolReturnsPage(
        Optional<SchoolRow> school,
        List<SchoolReturnRow> rows,
        SchoolReturnForm form,
        @Nullable SchoolReturnFile file,
        int number,
        List<Problem> problems)
        implements Page {

    static final String ADDRESS = "/missing-education/returns";

    public List<Choice> kinds() {
        return Arrays.stream(SchoolReturnRow.Kind.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public List<Choice> yearGroups() {
        return EducationReferral.YEAR_GROUPS.stream()
                .map(one -> Choice.of(one, one))
                .toList();
    }

    public boolean hasLater() {
        return rows.size() == SchoolReturnRow.PAGE;
    }
}
