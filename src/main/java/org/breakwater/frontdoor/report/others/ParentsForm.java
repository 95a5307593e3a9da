package org.breakwater.frontdoor.report.others;

import org.breakwater.frontdoor.Told.YesNoUnsure;
import org.breakwater.frontdoor.report.draft.Answers;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** Both may be left out. */
public record ParentsForm(String parents, String parentsWords) implements Form {

    private static final int MOST = 2_000;

    static ParentsForm of(Answers answers) {
        return new ParentsForm(answers.around().parents(), answers.around().parentsWords());
    }

    Checked<ParentsForm> check() {
        var ask = new Questions();
        var choice = ask.maybeOne(parents, YesNoUnsure.class);
        var words = ask.maybe("parentsWords", parentsWords, MOST);
        return ask.then(() -> new ParentsForm(choice.map(Enum::name).orElse(""), words));
    }

    @Override
    public String toString() {
        return "ParentsForm[…]";
    }
}
