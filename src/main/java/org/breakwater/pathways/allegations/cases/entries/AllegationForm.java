package org.breakwater.pathways.allegations.cases.entries;

import org.breakwater.pathways.allegations.records.AllegationReferral.Concern;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** A further allegation of a case, as it is typed. */
public record AllegationForm(String version, String child, String happened, String alleged) implements Form {

    static final AllegationForm EMPTY = new AllegationForm("", "", "", "");

    Checked<Concern> check() {
        var ask = new Questions();
        var who = ask.maybe("child", child, 300);
        var when = ask.maybe("happened", happened, 300);
        var what = ask.text("alleged", alleged, "Enter what is alleged", 10000);
        return ask.then(() -> new Concern(who, when, what));
    }

    @Override
    public String toString() {
        return "AllegationForm[…]";
    }
}
