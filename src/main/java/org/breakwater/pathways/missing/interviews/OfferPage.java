package org.breakwater.pathways.missing.interviews;

import java.util.Arrays;
import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.missing.records.InterviewOfferRow.How;
import org.breakwater.pathways.missing.records.InterviewOfferRow.Kind;
import org.breakwater.web.govuk.Choice;

/** A return interview that was offered, or an attempt to hold one. */
public record OfferPage(Case theCase, OfferForm form, Rejection snag) implements CaseScreen {

    public List<Choice> kinds() {
        return List.of(
                Choice.of(Kind.OFFER, "Offered to the child"),
                Choice.of(Kind.ATTEMPT, "Attempted, without success").hint("It is still due"));
    }

    public List<Choice> ways() {
        return Arrays.stream(How.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }
}
