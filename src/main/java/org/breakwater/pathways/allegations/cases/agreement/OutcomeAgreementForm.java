package org.breakwater.pathways.allegations.cases.agreement;

import org.breakwater.pathways.allegations.records.AllegationRow;
import org.breakwater.pathways.allegations.records.AllegationsCase;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/** Which outcome is agreed. */
public record OutcomeAgreementForm(String version, String allegation) implements Form {

    static final OutcomeAgreementForm EMPTY = new OutcomeAgreementForm("", "");

    Checked<AllegationRow> check(AllegationsCase record) {
        var ask = new Questions();
        var which = InputParser.id(allegation)
                .flatMap(id -> record.allegations().stream()
                        .filter(row -> row.id().equals(id))
                        .findFirst());
        ask.must(which.isPresent(), "allegation", "Select the outcome that you agree");
        return ask.then(which::orElseThrow);
    }

    @Override
    public String toString() {
        return "OutcomeAgreementForm[…]";
    }
}
