package org.breakwater.pathways.missingeducation.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.breakwater.pathways.missingeducation.lifecycle.EducationCases.Decision;
import org.breakwater.pathways.missingeducation.records.EducationAct;
import org.breakwater.pathways.missingeducation.records.EducationDecisionRow.Next;
import org.breakwater.pathways.missingeducation.records.EducationOutcome;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/** What the council decides, as it is typed. Some decisions have an outcome, and some are confirmed by others. */
public record EducationDecisionForm(
        String version, String outcome, String next, String words, String confirmedBy, String confirmedOn)
        implements Form {

    static final EducationDecisionForm EMPTY = new EducationDecisionForm("", "", "", "", "", "");

    Checked<Decision> check(EducationAct act, LocalDate today) {
        var ask = new Questions();
        var outcomes = EducationOutcome.of(act);
        var chosen = ask.maybeOne(outcome, EducationOutcome.class).filter(outcomes::contains);
        ask.must(
                outcomes.isEmpty() || chosen.isPresent(),
                "outcome",
                act == EducationAct.TRIAGE
                        ? "Select the level of risk"
                        : act == EducationAct.LOCATE ? "Select where the child is" : "Select the outcome");
        var then = act == EducationAct.TRIAGE ? next(ask, chosen) : "";
        var said = ask.text("words", words, "Enter the details", 5000);
        var who = act.isConfirmed()
                ? ask.text(
                        "confirmedBy",
                        confirmedBy,
                        act == EducationAct.NOTICE
                                ? "Enter the name of the parent"
                                : "Enter who confirmed it, and where they work",
                        200)
                : "";
        var on = act.isConfirmed() ? InputParser.day(confirmedOn) : Optional.<LocalDate>empty();
        ask.must(
                !act.isConfirmed() || on.filter(one -> !one.isAfter(today)).isPresent(),
                "confirmedOn",
                "Enter the date, like 27/3/2026, not in the future");
        return ask.then(() -> new Decision(chosen.map(Enum::name).orElse(""), then, said, who, on.orElse(null)));
    }

    /** A child who may be at risk now never waits for the enquiries. */
    private String next(Questions ask, Optional<EducationOutcome> risk) {
        var then = ask.one("next", next, Next.class, "Select what happens next");
        ask.must(
                risk.filter(one -> one == EducationOutcome.IMMEDIATE_RISK).isEmpty()
                        || then.filter(one -> one == Next.ENQUIRIES).isEmpty(),
                "next",
                "A child who may be at risk now goes to MASH+. Select Send to MASH+ now, or who already has it");
        return then.map(Enum::name).orElse("");
    }

    @Override
    public String toString() {
        return "EducationDecisionForm[…]";
    }
}
