package org.breakwater.pathways.allegations.cases.earliercases;

import java.util.List;
import org.breakwater.pathways.allegations.subjects.OtherCaseRow;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/** Whether another case is about the same person, as it is typed. */
public record EarlierCaseForm(String version, String other, String same, String why) implements Form {

    static final EarlierCaseForm EMPTY = new EarlierCaseForm("", "", "", "");

    enum Same {
        YES,
        NO
    }

    /** What is decided about a pair of cases. */
    record Decided(OtherCaseRow other, boolean same, String why) {

        String inWords() {
            return "Case %s: %s. %s".formatted(other.reference(), same ? "same person" : "another person", why);
        }

        @Override
        public String toString() {
            return "Decided[" + other + ", " + same + "]";
        }
    }

    Checked<Decided> check(List<OtherCaseRow> rows) {
        var ask = new Questions();
        var which = InputParser.id(other)
                .flatMap(id -> rows.stream().filter(row -> row.id().equals(id)).findFirst());
        ask.must(which.isPresent(), "other", "Select a case");
        var chosen = ask.one("same", same, Same.class, "Select whether it is the same person");
        var reason = ask.text("why", why, "Enter how you know", 1000);
        return ask.then(() -> new Decided(which.orElseThrow(), chosen.orElseThrow() == Same.YES, reason));
    }

    @Override
    public String toString() {
        return "EarlierCaseForm[…]";
    }
}
