package org.breakwater.frontdoor.report.send;

import org.breakwater.frontdoor.Told;
import org.breakwater.frontdoor.report.draft.Answers;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** What may be missing of the two answers that we need; only the missing ones are asked. */
public record NeededForm(String worry, String name, String described, String address, String way) implements Form {

    static final NeededForm EMPTY = new NeededForm("", "", "", "", "");

    /** The way through the questions on which it was asked. */
    Told.Way wayOfPage() {
        return way.equals(Told.Way.CHILD.name()) ? Told.Way.CHILD : Told.Way.ADULT;
    }

    Checked<NeededForm> check(Answers answers) {
        var ask = new Questions();
        var words = needsWorry(answers)
                ? ask.text("worry", worry, "Tell us what is happening. A few words are enough", 20_000)
                : "";
        var child = new Told.Child(
                ask.maybe("name", name, 200),
                ask.maybe("described", described, 2_000),
                "",
                false,
                "",
                ask.maybe("address", address, 500),
                "");
        ask.must(
                answers.hasChild() || child.isFindable(),
                "name",
                "Fill in one of these: a name, what you know of the child, or an address");
        return ask.then(() -> new NeededForm(words, child.name(), child.described(), child.address(), way));
    }

    static boolean needsWorry(Answers answers) {
        return answers.worry().words().isBlank();
    }

    /** The answers with what was missing. */
    static Answers keep(Answers answers, NeededForm told) {
        var now = needsWorry(answers) ? answers.with(answers.worry().withWords(told.worry())) : answers;
        return now.hasChild()
                ? now
                : now.withChild(1, new Told.Child(told.name(), told.described(), "", false, "", told.address(), ""));
    }

    @Override
    public String toString() {
        return "NeededForm[…]";
    }
}
