package org.breakwater.pathways.missingeducation.cases.roll;

import java.util.Arrays;
import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.missingeducation.records.EducationRecord;
import org.breakwater.pathways.missingeducation.records.roll.RollStatus;
import org.breakwater.web.govuk.Choice;

/** The roll status of a pupil to record. */
public record RollPage(Case theCase, EducationRecord record, RollForm form, Rejection snag) implements CaseScreen {

    public List<Choice> statuses() {
        return Arrays.stream(RollStatus.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }
}
