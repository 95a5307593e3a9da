package org.breakwater.pathways.allegations.cases.subject;

import java.util.Arrays;
import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.allegations.records.AllegationReferral.Tri;
import org.breakwater.pathways.allegations.subjects.SubjectRow;
import org.breakwater.web.govuk.Choice;

/**
 * The details of the subject to correct or complete.
 *
 * @param rows what was recorded, the latest first
 */
public record SubjectPage(Case theCase, List<SubjectRow> rows, SubjectForm form, Rejection snag) implements CaseScreen {

    public List<Choice> answers() {
        return Arrays.stream(Tri.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public List<SubjectRow> earlier() {
        return rows.subList(1, rows.size());
    }
}
