package org.breakwater.frontdoor.report.send;

import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Where a child can be found, or how to talk to them. Both are optional: it is asked once, and then sent. */
public record ChildLocationForm(String address, String reach) implements Form {

    static final ChildLocationForm EMPTY = new ChildLocationForm("", "");

    Checked<ChildLocationForm> check() {
        var ask = new Questions();
        var where = ask.maybe("address", address, 500);
        var how = ask.maybe("reach", reach, 500);
        return ask.then(() -> new ChildLocationForm(where, how));
    }

    static ReportAnswers keep(ReportAnswers answers, ChildLocationForm told) {
        var reporter = answers.reporter();
        var asked = answers.with(answers.marks().withWhereAsked())
                .with(new ReportContent.Reporter(
                        reporter.name(),
                        "A child or young person",
                        "",
                        told.reach(),
                        reporter.safeTime(),
                        false,
                        reporter.interpreter()));
        if (told.address().isBlank() || asked.children().isEmpty()) {
            return asked;
        }
        var about = asked.children().getFirst();
        return asked.withChild(
                1,
                new ReportContent.Child(about.name(), about.described(), about.age(), false, "", told.address(), ""));
    }

    @Override
    public String toString() {
        return "ChildLocationForm[…]";
    }
}
