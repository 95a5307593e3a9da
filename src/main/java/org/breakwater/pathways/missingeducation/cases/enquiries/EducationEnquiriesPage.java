package org.breakwater.pathways.missingeducation.cases.enquiries;

import java.util.Arrays;
import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.missingeducation.records.EducationCheckRow.Half;
import org.breakwater.pathways.missingeducation.records.EducationCheckRow.Method;
import org.breakwater.pathways.missingeducation.records.EducationRecord;
import org.breakwater.web.govuk.Choice;

/** The enquiries so far, and another one. */
public record EducationEnquiriesPage(Case theCase, EducationRecord record, EducationCheckForm form, Rejection snag)
        implements CaseScreen {

    public static List<Choice> halves() {
        return Arrays.stream(Half.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public static List<Choice> methods() {
        return Arrays.stream(Method.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }
}
