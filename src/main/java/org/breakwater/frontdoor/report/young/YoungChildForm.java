package org.breakwater.frontdoor.report.young;

import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.receivedreports.ReportContent.YesNoUnsure;
import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * @param aboutMe YES when it is about the child who tells us, NO when about someone else
 * @param whoElse who lives there, or may help; may be left out
 */
public record YoungChildForm(String aboutMe, String name, String age, String address, String whoElse) implements Form {

    static YoungChildForm of(ReportAnswers answers) {
        if (answers.children().isEmpty()) {
            return new YoungChildForm(
                    answers.aboutMe(), "", "", "", answers.around().whoElse());
        }
        var child = answers.children().getFirst();
        return new YoungChildForm(
                answers.aboutMe(),
                child.name(),
                child.age(),
                child.address(),
                answers.around().whoElse());
    }

    Checked<YoungChildForm> check() {
        var ask = new Questions();
        var me = ask.maybeOne(aboutMe, YesNoUnsure.class);
        var called = ask.maybe("name", name, 200);
        var old = ask.maybe("age", age, 100);
        var where = ask.maybe("address", address, 500);
        var others = ask.maybe("whoElse", whoElse, 5_000);
        ask.must(
                !called.isBlank() || !where.isBlank(),
                "name",
                "Tell us what to call you, or where we can find you. One of them will do");
        return ask.then(() -> new YoungChildForm(me.map(Enum::name).orElse(""), called, old, where, others));
    }

    static ReportAnswers keep(ReportAnswers answers, YoungChildForm told) {
        return answers.with(answers.around().withWhoElse(told.whoElse()))
                .withAboutMe(told.aboutMe())
                .withChild(1, new ReportContent.Child(told.name(), "", told.age(), false, "", told.address(), ""));
    }

    @Override
    public String toString() {
        return "YoungChildForm[…]";
    }
}
