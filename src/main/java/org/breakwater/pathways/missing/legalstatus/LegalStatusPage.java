package org.breakwater.pathways.missing.legalstatus;

import java.util.Arrays;
import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.missing.records.developments.LegalStatus.LookedAfter;
import org.breakwater.pathways.missing.records.developments.LegalStatus.ProtectionPlan;
import org.breakwater.web.govuk.Choice;

/** What a missing child is to social care. */
public record LegalStatusPage(Case theCase, LegalStatusForm form, Rejection snag) implements CaseScreen {

    public List<Choice> lookedAfter() {
        return Arrays.stream(LookedAfter.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public List<Choice> plans() {
        return Arrays.stream(ProtectionPlan.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }
}
