package org.breakwater.mash.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.breakwater.casework.childpathway.ChildPathway;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.casework.decisions.DecisionRow;
import org.breakwater.casework.decisions.FamilyTold;
import org.breakwater.casework.decisions.nextsteps.Dissent;
import org.breakwater.casework.decisions.nextsteps.NextStepPlanRow;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.mash.decision.ChildDecisions.Proposed;
import org.breakwater.mash.decision.need.ChildDecisionProposal;
import org.breakwater.mash.decision.need.LevelOfNeedRow;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;
import org.jspecify.annotations.Nullable;

/**
 * A decision for one child as it is typed.
 *
 * @param own text about this child alone, if brothers and sisters share the rationale
 * @param copied not empty if it was pre-filled from the decision for a brother or sister
 */
public record ChildDecisionForm(
        String version,
        List<String> outcomes,
        List<String> teams,
        String foundAt,
        String livesAt,
        String doneFirst,
        String level,
        String rationale,
        String own,
        String copied,
        String nextStep,
        String owner,
        String familyTold,
        String familyWords,
        String dissenter,
        String dissent)
        implements Form {

    private static final int MOST_OUTCOMES = 8;
    private static final String FEEDBACK = "Feedback, then closure";

    /** A decision that is changed is pre-filled with its earlier text; the disagreements with it stay. */
    static ChildDecisionForm from(
            int version, Optional<DecisionRow> earlier, Optional<NextStepPlanRow> plan, Optional<LevelOfNeedRow> need) {
        var why = SharedRationale.read(earlier.map(DecisionRow::rationale).orElse(""));
        return new ChildDecisionForm(
                String.valueOf(version),
                earlier.map(DecisionRow::outcomes).orElse(List.of()),
                plan.map(NextStepPlanRow::teams).orElse(List.of()),
                plan.map(NextStepPlanRow::foundAt).orElse(""),
                plan.map(NextStepPlanRow::livesAt).orElse(""),
                plan.map(NextStepPlanRow::doneFirst).orElse(""),
                need.map(one -> String.valueOf(one.level())).orElse(""),
                why.shared(),
                why.own(),
                "",
                plan.map(NextStepPlanRow::nextStep).orElse(""),
                plan.map(NextStepPlanRow::owner).orElse(""),
                need.map(one -> one.familyTold().name()).orElse(""),
                need.map(LevelOfNeedRow::familyWords).orElse(""),
                "",
                "");
    }

    /** The same for a brother or sister, without what is about one child alone: their enquiry, level of need, words. */
    ChildDecisionForm copiedForSibling() {
        return new ChildDecisionForm(
                version,
                outcomes,
                teams,
                foundAt,
                livesAt,
                doneFirst,
                "",
                rationale,
                "",
                "yes",
                nextStep,
                owner,
                familyTold,
                familyWords,
                "",
                "");
    }

    /** No further action has one next step, done by the person who decides unless they say otherwise. */
    ChildDecisionForm completedBy(String name) {
        var ends = outcomes.equals(List.of(DecisionOutcome.NO_FURTHER_ACTION.name()));
        return new ChildDecisionForm(
                version,
                outcomes,
                teams,
                foundAt,
                livesAt,
                doneFirst,
                level,
                rationale,
                own,
                copied,
                ends && nextStep.isBlank() ? FEEDBACK : nextStep,
                ends && owner.isBlank() ? name : owner,
                familyTold,
                familyWords,
                dissenter,
                dissent);
    }

    ChildDecisionForm at(int newVersion) {
        return new ChildDecisionForm(
                String.valueOf(newVersion),
                outcomes,
                teams,
                foundAt,
                livesAt,
                doneFirst,
                level,
                rationale,
                own,
                copied,
                nextStep,
                owner,
                familyTold,
                familyWords,
                dissenter,
                dissent);
    }

    /** @param givesAway whether a text would identify the reporter: a team that accepts the child reads some of them */
    Checked<Proposed> check(UUID child, @Nullable UUID supersedes, ReceivingTeams known, Predicate<String> givesAway) {
        var ask = new Questions();
        var chosen = outcomes.stream()
                .flatMap(o -> ask.maybeOne(o, DecisionOutcome.class).stream())
                .distinct()
                .toList();
        mustGoTogether(ask, chosen);
        var plans = new NextStepQuestions(this, chosen, known);
        plans.askWho(ask);
        var elsewhere = plans.elsewhere(ask);
        ask.must(level.matches("[1-4]"), "level", "Select the level of need");
        var why = ask.text("rationale", rationale, "Enter the rationale", 10000);
        var ownWords = ask.maybe("own", own, 5000);
        ask.must(copied.isBlank() || !ownWords.isEmpty(), "own", "Enter what is specific to this child");
        var nextStepPlan = plans.ask(ask, elsewhere);
        var told = ask.one("familyTold", familyTold, FamilyTold.class, "Select whether the family has been told");
        var toldWords = ask.text(
                "familyWords", familyWords, "Enter who told them or will tell them, or why it would be unsafe", 2000);
        var disagrees = disagrees(ask);
        if (chosen.stream().anyMatch(DecisionOutcome::isHandedOver)) {
            plans.mustNotGiveAway(ask, givesAway);
        }
        return ask.then(() -> new Proposed(
                new ChildDecisionProposal(
                        child,
                        chosen.stream().map(Enum::name).toList(),
                        Integer.parseInt(level),
                        "",
                        new SharedRationale(why, ownWords).written(),
                        told.orElseThrow(),
                        toldWords,
                        supersedes),
                nextStepPlan,
                disagrees));
    }

    private static void mustGoTogether(Questions ask, List<DecisionOutcome> chosen) {
        ask.must(!chosen.isEmpty(), "outcomes", "Select at least one outcome");
        ask.must(chosen.size() <= MOST_OUTCOMES, "outcomes", "Select 8 outcomes or fewer");
        ask.must(
                !chosen.contains(DecisionOutcome.NO_FURTHER_ACTION)
                        || chosen.stream()
                                .allMatch(o -> o == DecisionOutcome.NO_FURTHER_ACTION || ChildPathway.isBeside(o)),
                "outcomes",
                "“No further action” cannot be combined with another outcome for the child");
        ask.must(
                !chosen.equals(List.of(DecisionOutcome.ALLEGATIONS)),
                "outcomes",
                "Select an outcome for the child as well as the LADO referral");
    }

    private @Nullable Dissent disagrees(Questions ask) {
        var who = ask.maybe("dissenter", dissenter, 200);
        var words = ask.maybe("dissent", dissent, 2000);
        ask.must(who.isEmpty() || !words.isEmpty(), "dissent", "Enter the reasons for the disagreement");
        ask.must(words.isEmpty() || !who.isEmpty(), "dissenter", "Enter who disagrees");
        return who.isEmpty() ? null : new Dissent(who, words);
    }

    @Override
    public String toString() {
        return "ChildDecisionForm[…]";
    }
}
