package org.breakwater.pathways.allegations.cases.entries;

import java.util.Arrays;
import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.allegations.records.AllegationReferral.Tri;
import org.breakwater.pathways.allegations.records.ReferralDutyRow.Body;
import org.breakwater.web.govuk.Choice;

/** A duty to refer to record. */
public record ReferralDutyPage(Case theCase, ReferralDutyForm form, Rejection snag) implements CaseScreen {

    public List<Choice> bodies() {
        return Arrays.stream(Body.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public List<Choice> answers() {
        return Arrays.stream(Tri.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }
}
