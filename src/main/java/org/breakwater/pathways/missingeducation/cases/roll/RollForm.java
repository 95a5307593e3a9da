package org.breakwater.pathways.missingeducation.cases.roll;

import java.time.LocalDate;
import org.breakwater.pathways.missingeducation.records.roll.Roll;
import org.breakwater.pathways.missingeducation.refer.RollQuestions;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** The roll status, as it is typed. */
public record RollForm(String version, String roll, String rollOn, String rollGround) implements Form {

    static final RollForm EMPTY = new RollForm("", "", "", "");

    Checked<Roll> check(LocalDate today) {
        var ask = new Questions();
        var read = RollQuestions.certain(ask, roll, rollOn, rollGround, today);
        return ask.then(() -> read);
    }

    @Override
    public String toString() {
        return "RollForm[…]";
    }
}
