package org.breakwater.frontdoor.report.happening;

import org.breakwater.frontdoor.Told.YesNoUnsure;
import org.breakwater.frontdoor.report.draft.Answers;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** May be left out: nobody has to be sure. */
public record DangerForm(String danger) implements Form {

    static DangerForm of(Answers answers) {
        return new DangerForm(answers.worry().danger());
    }

    Checked<String> check() {
        var ask = new Questions();
        var now = ask.maybeOne(danger, YesNoUnsure.class);
        return ask.then(() -> now.map(Enum::name).orElse(""));
    }
}
