package org.breakwater.pathways.missingeducation.cases;

import java.util.Arrays;
import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.missingeducation.records.EducationReferral;
import org.breakwater.pathways.missingeducation.records.EducationReferral.Reason;
import org.breakwater.pathways.missingeducation.records.EducationReferral.Sex;
import org.breakwater.pathways.missingeducation.records.SchoolRow;
import org.breakwater.web.govuk.Choice;

/** What becomes known of the pupil. */
public record EducationDetailsPage(Case theCase, List<SchoolRow> all, EducationDetailsForm form, Rejection snag)
        implements CaseScreen {

    public List<Choice> schools() {
        return all.stream()
                .map(one -> Choice.of(one.id().toString(), one.name()))
                .toList();
    }

    public List<Choice> sexes() {
        return Arrays.stream(Sex.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public List<Choice> reasons() {
        return Arrays.stream(Reason.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public List<Choice> yearGroups() {
        return EducationReferral.YEAR_GROUPS.stream()
                .map(one -> Choice.of(one, one))
                .toList();
    }
}
