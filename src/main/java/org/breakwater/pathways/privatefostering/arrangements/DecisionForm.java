package org.breakwater.pathways.privatefostering.arrangements;

import java.time.LocalDate;
import org.breakwater.pathways.privatefostering.lifecycle.ArrangementDecisions.Decision;
import org.breakwater.pathways.privatefostering.records.SuitabilityRow.Outcome;
import org.breakwater.pathways.privatefostering.records.SuitabilityRow.Scope;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/** A decision about an arrangement, as it is typed. */
public record DecisionForm(
        String version, String outcome, String reasons, String requirements, String scope, String servedOn)
        implements Form {

    static final DecisionForm EMPTY = new DecisionForm("", "", "", "", "", "");

    Checked<Decision> check(LocalDate today) {
        var ask = new Questions();
        var chosen = ask.one("outcome", outcome, Outcome.class, "Select what you decide");
        var why = ask.text("reasons", reasons, "Enter the reasons for the decision", 5000);
        var requires = chosen.filter(one -> one == Outcome.REQUIREMENTS).isPresent();
        var prohibits = chosen.filter(one -> one == Outcome.PROHIBITED).isPresent();
        var what = requires ? ask.text("requirements", requirements, "Enter the requirements", 5000) : "";
        ask.must(
                requires || chosen.isEmpty() || requirements.isBlank(),
                "requirements",
                "Select “Suitable with requirements”, or delete the requirements");
        var much = ask.maybeOne(scope, Scope.class).filter(one -> prohibits);
        ask.must(!prohibits || much.isPresent(), "scope", "Select what is prohibited");
        var notice = chosen.filter(Outcome::needsNotice).flatMap(one -> InputParser.day(servedOn));
        ask.must(
                chosen.filter(Outcome::needsNotice).isEmpty() || notice.isPresent(),
                "servedOn",
                "Enter the date of the written notice, like 27/3/2026");
        ask.must(
                notice.filter(day -> day.isAfter(today)).isEmpty(),
                "servedOn",
                "The date of the notice must be today or earlier");
        return ask.then(() -> new Decision(chosen.orElseThrow(), why, what, much.orElse(null), notice.orElse(null)));
    }

    @Override
    public String toString() {
        return "DecisionForm[…]";
    }
}
