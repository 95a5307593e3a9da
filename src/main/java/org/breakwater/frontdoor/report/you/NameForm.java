package org.breakwater.frontdoor.report.you;

import org.breakwater.frontdoor.Told;
import org.breakwater.frontdoor.report.draft.Answers;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** Both may be left out. */
public record NameForm(String name, String relation) implements Form {

    static NameForm of(Answers answers) {
        return new NameForm(answers.teller().name(), answers.teller().relation());
    }

    Checked<NameForm> check() {
        var ask = new Questions();
        var called = ask.maybe("name", name, 200);
        var related = ask.maybe("relation", relation, 500);
        return ask.then(() -> new NameForm(called, related));
    }

    /** Replaces the name and leaves the rest as it was. */
    static Answers keep(Answers answers, NameForm told) {
        var was = answers.teller();
        return answers.with(new Told.Teller(
                told.name(), told.relation(), "", was.reach(), was.safeTime(), was.mayWeSay(), was.interpreter()));
    }

    @Override
    public String toString() {
        return "NameForm[…]";
    }
}
