package org.breakwater.frontdoor.report.send;

import org.breakwater.frontdoor.Told;
import org.breakwater.frontdoor.Told.YesNoUnsure;
import org.breakwater.frontdoor.report.draft.Answers;
import org.breakwater.frontdoor.report.happening.DangerForm;
import org.breakwater.frontdoor.report.young.SafeForm;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** What may be missing of the answers that we need; only the missing ones are asked. */
public record NeededForm(
        String danger, String safe, String worry, String name, String described, String address, String way)
        implements Form {

    static final NeededForm EMPTY = new NeededForm("", "", "", "", "", "", "");

    /** The way through the questions on which it was asked. */
    Told.Way wayOfPage() {
        return way.equals(Told.Way.CHILD.name()) ? Told.Way.CHILD : Told.Way.ADULT;
    }

    Checked<NeededForm> check(Answers answers, boolean child) {
        var ask = new Questions();
        var inDanger = needsDanger(answers) ? inDanger(ask, child) : "";
        var words = needsWorry(answers)
                ? ask.text(
                        "worry",
                        worry,
                        child ? "Tell us what is wrong" : "Tell us what is happening. A few words are enough",
                        20_000)
                : "";
        var about = new Told.Child(
                ask.maybe("name", name, 200),
                ask.maybe("described", described, 2_000),
                "",
                false,
                "",
                ask.maybe("address", address, 500),
                "");
        ask.must(
                answers.hasChild() || about.isFindable(),
                "name",
                child
                        ? "Tell us a name, what they look like or where to find them"
                        : "Fill in one of these: a name, what you know about the child, or an address");
        return ask.then(
                () -> new NeededForm(inDanger, "", words, about.name(), about.described(), about.address(), way));
    }

    /** A child was asked whether it is safe; what is kept is whether there is danger. */
    private String inDanger(Questions ask, boolean child) {
        return child
                ? ask.one("safe", safe, YesNoUnsure.class, SafeForm.PASSED_OVER)
                        .map(now -> now.opposite().name())
                        .orElse("")
                : ask.one("danger", danger, YesNoUnsure.class, DangerForm.PASSED_OVER)
                        .map(Enum::name)
                        .orElse("");
    }

    static boolean needsDanger(Answers answers) {
        return !answers.saysWhetherDanger();
    }

    static boolean needsWorry(Answers answers) {
        return answers.worry().words().isBlank();
    }

    /** The answers with what was missing. */
    static Answers keep(Answers answers, NeededForm told) {
        var said = needsDanger(answers) ? answers.with(answers.worry().withDanger(told.danger())) : answers;
        var now = needsWorry(said) ? said.with(said.worry().withWords(told.worry())) : said;
        return now.hasChild()
                ? now
                : now.withChild(1, new Told.Child(told.name(), told.described(), "", false, "", told.address(), ""));
    }

    @Override
    public String toString() {
        return "NeededForm[…]";
    }
}
