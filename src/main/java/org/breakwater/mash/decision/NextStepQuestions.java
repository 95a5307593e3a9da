package org.breakwater.mash.decision;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.casework.decisions.nextsteps.NextStepPlan;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.web.forms.Questions;
import org.jspecify.annotations.Nullable;

/** The part of a decision that gives the next step, who does it, and which team takes the child on. */
record NextStepQuestions(ChildDecisionForm form, List<DecisionOutcome> chosen, ReceivingTeams known) {

    /** If only one team takes an outcome, no one need choose it; if several do, someone must. */
    void askWho(Questions ask) {
        var open = known.taking(chosen, form.teams()).open();
        ask.must(
                open.isEmpty(),
                "teams",
                "Select the receiving team for: "
                        + open.stream().map(DecisionOutcome::inWords).collect(Collectors.joining("; ")));
        var takers = chosen.stream()
                .flatMap(decisionOutcome -> known.whoTake(decisionOutcome).stream())
                .toList();
        var idle = form.teams().stream()
                .flatMap(id -> known.find(id).stream())
                .filter(team -> !takers.contains(team))
                .findFirst();
        idle.ifPresent(team -> ask.problem("teams", team.name() + " does not accept any of the outcomes you selected"));
    }

    @Nullable
    NextStepPlan ask(Questions ask, NextStepPlan.@Nullable Elsewhere elsewhere) {
        var step = ask.text("nextStep", form.nextStep(), "Enter the next step", 2000);
        var who = ask.text("owner", form.owner(), "Enter the action owner", 200);
        var teams = form.teams().stream()
                .filter(id -> known.find(id).isPresent())
                .distinct()
                .toList();
        return ask.areAnswered() ? new NextStepPlan(step, who, teams, elsewhere) : null;
    }

    /**
     * The council where a child is found acts first, so a child is passed on only with a record of what was done here.
     */
    NextStepPlan.@Nullable Elsewhere elsewhere(Questions ask) {
        if (!chosen.contains(DecisionOutcome.TRANSFER)) {
            return null;
        }
        var found = ask.text("foundAt", form.foundAt(), "Enter where the child was found or is now", 500);
        var lives = ask.text("livesAt", form.livesAt(), "Enter the home address and local authority", 500);
        var done = ask.text(
                "doneFirst",
                form.doneFirst(),
                "Enter the immediate action taken. The authority where a child is found acts first",
                2000);
        return new NextStepPlan.Elsewhere(found, lives, done);
    }

    void mustNotGiveAway(Questions ask, Predicate<String> givesAway) {
        var words = List.of(
                List.of("rationale", form.rationale()),
                List.of("own", form.own()),
                List.of("doneFirst", form.doneFirst()),
                List.of("nextStep", form.nextStep()),
                List.of("familyWords", form.familyWords()));
        for (var one : words) {
            ask.must(
                    !givesAway.test(one.getLast()),
                    one.getFirst(),
                    "Remove anything that identifies the person who reported the concern."
                            + " The receiving team reads this");
        }
    }
}
