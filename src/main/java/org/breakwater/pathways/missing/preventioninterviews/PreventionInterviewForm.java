package org.breakwater.pathways.missing.preventioninterviews;

import java.time.Instant;
import org.breakwater.pathways.missing.lifecycle.TypedMoment;
import org.breakwater.pathways.missing.records.developments.PreventionInterview;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** The prevention interview by the police, as it is typed. */
public record PreventionInterviewForm(
        String version, String held, String heldOn, String heldAt, String officer, String words) implements Form {

    static final PreventionInterviewForm EMPTY = new PreventionInterviewForm("", "", "", "", "", "");

    enum Held {
        YES,
        NO
    }

    /** @param missingSince when the child was last seen, or reported */
    Checked<PreventionInterview> check(Instant missingSince, Instant now) {
        var ask = new Questions();
        var answer = ask.one("held", held, Held.class, "Select whether the prevention interview was held");
        var isNot = answer.filter(one -> one == Held.NO).isPresent();
        var what = isNot ? "the police’s answer" : "the prevention interview";
        var at = new TypedMoment("held", heldOn, heldAt).past(ask, what, now);
        ask.must(
                at.filter(one -> one.isBefore(missingSince)).isEmpty(),
                "heldOn",
                "The date and time must be after the child was last seen or reported missing");
        var who = ask.text("officer", officer, "Enter the officer’s name, and collar number or role", 200);
        var said = ask.text("words", words, isNot ? "Enter why it was not held" : "Enter what was learnt", 5000);
        return ask.then(() -> new PreventionInterview(!isNot, at.orElseThrow(), who, said));
    }

    @Override
    public String toString() {
        return "PreventionInterviewForm[…]";
    }
}
