package org.breakwater.pathways.allegations.cases;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** A decision of the LADO in words, as it is typed: a review, the conclusion, a reopening. */
public record LadoDecisionForm(String version, String words) implements Form {

    static final LadoDecisionForm EMPTY = new LadoDecisionForm("", "");

    Checked<String> check(LadoDecisionPage.Act act) {
        var ask = new Questions();
        var said = ask.text(
                "words",
                words,
                switch (act) {
                    case REVIEW -> "Enter what was reviewed, and what happens next";
                    case CONCLUSION -> "Enter the conclusion";
                    case REOPENING -> "Enter why you are reopening the case";
                },
                5000);
        return ask.then(() -> said);
    }

    @Override
    public String toString() {
        return "LadoDecisionForm[…]";
    }
}
