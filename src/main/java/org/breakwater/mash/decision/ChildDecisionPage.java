package org.breakwater.mash.decision;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.breakwater.casework.decisions.ChildAndDecision;
import org.breakwater.casework.decisions.FamilyTold;
import org.breakwater.casework.decisions.Outcome;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformationSummary;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.contact.ContactScreen;
import org.breakwater.mash.contact.reasoning.ContactReasoning;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.web.govuk.Choice;

/** The decision for one child. */
public record ChildDecisionPage(
        ContactRow contact,
        ChildAndDecision subject,
        AgencyInformationSummary say,
        ContactReasoning reasoned,
        DecisionForm form,
        Rejection snag)
        implements ContactScreen {

    public List<Choice> outcomes() {
        return Arrays.stream(Outcome.values())
                .map(o -> Choice.of(o, o.inWords()))
                .toList();
    }

    /** Every team with what it takes on. */
    public List<Choice> teams() {
        return reasoned.teams().all().stream()
                .map(team -> Choice.of(team.id(), team.name())
                        .hint("Accepts: "
                                + Arrays.stream(Outcome.values())
                                        .filter(outcome -> outcome.takenAs()
                                                .filter(team.takes()::contains)
                                                .isPresent())
                                        .map(Outcome::inWords)
                                        .collect(Collectors.joining("; "))))
                .toList();
    }

    /** The levels of need of the published threshold document, in its words as far as they are settled. */
    public List<Choice> levels() {
        return List.of(
                Choice.of("1", "Level 1").hint("Universal: everyday services are enough"),
                Choice.of("2", "Level 2").hint("Additional needs: early help from someone who knows the family"),
                Choice.of("3", "Level 3").hint("Multiple needs: targeted early help"),
                Choice.of("4", "Level 4").hint("Specialist or statutory: social care or protection"));
    }

    public List<Choice> tellings() {
        return Arrays.stream(FamilyTold.values())
                .map(f -> Choice.of(f, f.inWords()))
                .toList();
    }
}
