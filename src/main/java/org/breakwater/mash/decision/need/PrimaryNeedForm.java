package org.breakwater.mash.decision.need;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;
import org.breakwater.web.govuk.Choice;

/** Why the child needs a service: asked only if the outcome accepts the referral, and then mandatory (rule 8610). */
public record PrimaryNeedForm(String primaryNeed) implements Form {

    /** The outcomes with which a contact becomes a referral. */
    private static final Set<DecisionOutcome> ACCEPTED = EnumSet.of(
            DecisionOutcome.IMMEDIATE_PROTECTION,
            DecisionOutcome.STRATEGY_DISCUSSION,
            DecisionOutcome.ASSESSMENT,
            DecisionOutcome.HOMELESS_OR_ALONE);

    public static PrimaryNeedForm from(Optional<LevelOfNeedRow> before) {
        return new PrimaryNeedForm(before.map(LevelOfNeedRow::primaryNeed).orElse(""));
    }

    /** The option shown while nothing is selected: "not accepted" only if the referral is not. */
    public static String ifNone(List<String> outcomes) {
        return outcomes.isEmpty() || isAsked(outcomes) ? "Select one" : "Referral not accepted";
    }

    public static List<Choice> choices() {
        return PrimaryNeedList.latest().needs().stream()
                .map(need -> Choice.of(need.code(), need.withCode()))
                .toList();
    }

    /** Whether one of these outcomes, by name, accepts the referral. */
    public static boolean isAsked(List<String> outcomes) {
        return ACCEPTED.stream().map(Enum::name).anyMatch(outcomes::contains);
    }

    /**
     * Returns the code, or the empty string.
     *
     * @param outcomes the outcomes for the child, by name
     */
    public Checked<String> check(List<String> outcomes) {
        var ask = new Questions();
        var known = PrimaryNeedList.latest().find(primaryNeed).map(PrimaryNeedList.Need::code);
        var accepted = isAsked(outcomes);
        ask.must(!accepted || known.isPresent(), "primaryNeed", "Select the primary need, as the referral is accepted");
        ask.must(
                accepted || known.isEmpty(),
                "primaryNeed",
                "Primary need is recorded only when the referral is accepted. Select “%s”".formatted(ifNone(outcomes)));
        return ask.then(() -> known.orElse(""));
    }
}
