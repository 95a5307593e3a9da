package org.breakwater.mash.desk.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.DecisionRow;
import org.breakwater.casework.Proposal;
import org.breakwater.mash.model.Outcome;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;
import org.jspecify.annotations.Nullable;

/** A decision for one child as it is typed. */
public record DecisionForm(
        String version, List<String> outcomes, String level, String rationale, String familyTold, String familyWords)
        implements Form {

    /** A decision that is changed begins with what it said. */
    static DecisionForm from(int version, Optional<DecisionRow> earlier) {
        return earlier.map(d -> new DecisionForm(
                        String.valueOf(version),
                        d.outcomes(),
                        String.valueOf(d.level()),
                        d.rationale(),
                        d.familyTold().name(),
                        d.familyWords()))
                .orElseGet(() -> new DecisionForm(String.valueOf(version), List.of(), "", "", "", ""));
    }

    DecisionForm at(int newVersion) {
        return new DecisionForm(String.valueOf(newVersion), outcomes, level, rationale, familyTold, familyWords);
    }

    Checked<Proposal> check(UUID child, @Nullable UUID supersedes) {
        var ask = new Questions();
        var chosen = outcomes.stream()
                .flatMap(o -> ask.maybeOne(o, Outcome.class).stream())
                .distinct()
                .toList();
        ask.must(!chosen.isEmpty(), "outcomes", "Choose what happens next");
        ask.must(chosen.size() <= 8, "outcomes", "Choose 8 or fewer");
        ask.must(
                chosen.size() <= 1 || !chosen.contains(Outcome.NO_FURTHER_ACTION),
                "outcomes",
                "“No further action” goes with nothing else");
        ask.must(
                !chosen.contains(Outcome.ALLEGATIONS)
                        || chosen.stream().anyMatch(o -> o != Outcome.ALLEGATIONS && o != Outcome.NO_FURTHER_ACTION),
                "outcomes",
                "The allegations officer hears of it in addition to what happens for the child, never instead");
        ask.must(level.matches("[1-4]"), "level", "Choose the level of need");
        var why = ask.text("rationale", rationale, "Say why. A child may read this one day", 10000);
        var told = ask.one("familyTold", familyTold, Proposal.FamilyTold.class, "Say whether the family has been told");
        var toldWords = ask.text("familyWords", familyWords, "Say by whom, or why telling them is not safe", 2000);
        return ask.then(() -> new Proposal(
                child,
                chosen.stream().map(Enum::name).toList(),
                Integer.parseInt(level),
                why,
                told.orElseThrow(),
                toldWords,
                supersedes));
    }

    @Override
    public String toString() {
        return "DecisionForm[…]";
    }
}
