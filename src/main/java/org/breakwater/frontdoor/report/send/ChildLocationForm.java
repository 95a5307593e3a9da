package org.breakwater.frontdoor.report.send;

import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;

/** Where a child can be found, or how to talk to them. Both may be left out: it is asked once. */
public record ChildLocationForm(String address, String reach) implements Form {

    static final ChildLocationForm EMPTY = new ChildLocationForm("", "");

    Checked<ChildLocationForm> check() {
        return new Checked.Good<>(new ChildLocationForm(address.strip(), reach.strip()));
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

    /** Where they are, told while they are interrupted for danger: everything else stays as it was. */
    static ReportAnswers keepAddress(ReportAnswers answers, ChildLocationForm told) {
        var about = answers.children().isEmpty()
                ? new ReportContent.Child("", "", "", false, "", "", "")
                : answers.children().getFirst();
        return answers.with(answers.marks().withWhereAsked())
                .withChild(
                        1,
                        new ReportContent.Child(
                                about.name(),
                                about.described(),
                                about.age(),
                                about.unborn(),
                                about.due(),
                                told.address(),
                                about.school()));
    }

    @Override
    public String toString() {
        return "ChildLocationForm[…]";
    }
}
