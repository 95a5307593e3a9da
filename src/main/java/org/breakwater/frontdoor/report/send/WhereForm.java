package org.breakwater.frontdoor.report.send;

import org.breakwater.frontdoor.Told;
import org.breakwater.frontdoor.report.draft.Answers;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** Where a child can be found, or how to talk to them. Both may be left out: it is asked once, and then sent. */
public record WhereForm(String address, String reach) implements Form {

    static final WhereForm EMPTY = new WhereForm("", "");

    Checked<WhereForm> check() {
        var ask = new Questions();
        var where = ask.maybe("address", address, 500);
        var how = ask.maybe("reach", reach, 500);
        return ask.then(() -> new WhereForm(where, how));
    }

    static Answers keep(Answers answers, WhereForm told) {
        var teller = answers.teller();
        var asked = answers.with(answers.marks().withWhereAsked())
                .with(new Told.Teller(
                        teller.name(),
                        "A child or young person",
                        "",
                        told.reach(),
                        teller.safeTime(),
                        false,
                        teller.interpreter()));
        if (told.address().isBlank() || asked.children().isEmpty()) {
            return asked;
        }
        var about = asked.children().getFirst();
        return asked.withChild(
                1, new Told.Child(about.name(), about.described(), about.age(), false, "", told.address(), ""));
    }

    @Override
    public String toString() {
        return "WhereForm[…]";
    }
}
