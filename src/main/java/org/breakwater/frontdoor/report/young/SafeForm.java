package org.breakwater.frontdoor.report.young;

import org.breakwater.frontdoor.Told.YesNoUnsure;
import org.breakwater.frontdoor.report.draft.Answers;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** Whether they are safe; "no" is kept as danger. May be left out. */
public record SafeForm(String safe) implements Form {

    static SafeForm of(Answers answers) {
        return new SafeForm(opposite(answers.worry().danger()));
    }

    Checked<String> check() {
        var ask = new Questions();
        var now = ask.maybeOne(safe, YesNoUnsure.class);
        return ask.then(() -> opposite(now.map(Enum::name).orElse("")));
    }

    private static String opposite(String choice) {
        return choice.isEmpty()
                ? ""
                : switch (YesNoUnsure.valueOf(choice)) {
                    case YES -> YesNoUnsure.NO.name();
                    case NO -> YesNoUnsure.YES.name();
                    case UNSURE -> choice;
                };
    }
}
