package org.breakwater.frontdoor.report.young;

import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.receivedreports.ReportContent.YesNoUnsure;
import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** @param aboutMe YES when it is about the child who tells us, NO when about someone else */
public record YoungChildForm(String aboutMe, String name, String age, String address) implements Form {

    static YoungChildForm of(ReportAnswers answers) {
        if (answers.children().isEmpty()) {
            return new YoungChildForm(answers.aboutMe(), "", "", "");
        }
        var child = answers.children().getFirst();
        return new YoungChildForm(answers.aboutMe(), child.name(), child.age(), child.address());
    }

    Checked<YoungChildForm> check() {
        var ask = new Questions();
        var me = ask.maybeOne(aboutMe, YesNoUnsure.class);
        var called = ask.maybe("name", name, 200);
        var old = ask.maybe("age", age, 100);
        var where = ask.maybe("address", address, 500);
        ask.must(
                !called.isBlank() || !where.isBlank(),
                "name",
                "Tell us what to call you, or where we can find you. One of them will do");
        return ask.then(() -> new YoungChildForm(me.map(Enum::name).orElse(""), called, old, where));
    }

    static ReportAnswers keep(ReportAnswers answers, YoungChildForm told) {
        return answers.withAboutMe(told.aboutMe())
                .withChild(1, new ReportContent.Child(told.name(), "", told.age(), false, "", told.address(), ""));
    }

    @Override
    public String toString() {
        return "YoungChildForm[…]";
    }
}
