package org.breakwater.frontdoor.report.young;

import org.breakwater.frontdoor.Told;
import org.breakwater.frontdoor.Told.YesNoUnsure;
import org.breakwater.frontdoor.report.draft.Answers;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** @param aboutMe YES when it is about the child who tells us, NO when about someone else */
public record WhoForm(String aboutMe, String name, String age, String address) implements Form {

    static WhoForm of(Answers answers) {
        if (answers.children().isEmpty()) {
            return new WhoForm(answers.aboutMe(), "", "", "");
        }
        var child = answers.children().getFirst();
        return new WhoForm(answers.aboutMe(), child.name(), child.age(), child.address());
    }

    Checked<WhoForm> check() {
        var ask = new Questions();
        var me = ask.maybeOne(aboutMe, YesNoUnsure.class);
        var called = ask.maybe("name", name, 200);
        var old = ask.maybe("age", age, 100);
        var where = ask.maybe("address", address, 500);
        ask.must(
                !called.isBlank() || !where.isBlank(),
                "name",
                "Tell us what to call you, or where we can find you. One of them will do");
        return ask.then(() -> new WhoForm(me.map(Enum::name).orElse(""), called, old, where));
    }

    static Answers keep(Answers answers, WhoForm told) {
        return answers.withAboutMe(told.aboutMe())
                .withChild(1, new Told.Child(told.name(), "", told.age(), false, "", told.address(), ""));
    }

    @Override
    public String toString() {
        return "WhoForm[…]";
    }
}
