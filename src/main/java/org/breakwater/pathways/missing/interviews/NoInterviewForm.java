package org.breakwater.pathways.missing.interviews;

import java.time.Instant;
import java.util.Optional;
import org.breakwater.pathways.missing.lifecycle.TypedMoment;
import org.breakwater.pathways.missing.records.InterviewRow.Impossible;
import org.breakwater.pathways.missing.records.InterviewRow.Result;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** An interview that was declined or not possible, as it is typed. */
public record NoInterviewForm(
        String version, String result, String impossible, String decidedOn, String decidedAt, String why)
        implements Form {

    static final NoInterviewForm EMPTY = new NoInterviewForm("", "", "", "", "", "");

    /** @param impossible empty for one that was declined */
    record NotHeld(Optional<Impossible> impossible, Instant at, String why) {

        @Override
        public String toString() {
            return "NotHeld[" + impossible + ", " + at + "]";
        }
    }

    /** @param foundAt when the child came back */
    Checked<NotHeld> check(Instant foundAt, Instant now) {
        var ask = new Questions();
        // One that was held is recorded with what the child said.
        var given = result.equals("DONE") ? "" : result;
        var what = ask.one("result", given, Result.class, "Select declined or not possible");
        var reason = ask.maybeOne(impossible, Impossible.class).filter(one -> one != Impossible.DECEASED);
        var isImpossible = what.filter(one -> one == Result.NOT_POSSIBLE).isPresent();
        ask.must(!isImpossible || reason.isPresent(), "impossible", "Select why the interview was not possible");
        var at = new TypedMoment("decided", decidedOn, decidedAt).past(ask, "the result", now);
        ask.must(
                at.filter(one -> one.isBefore(foundAt)).isEmpty(),
                "decidedOn",
                "The result must be after the child’s return");
        var words = ask.text("why", why, "Enter what the child said, or why the interview was not possible", 5000);
        return ask.then(() -> new NotHeld(reason.filter(one -> isImpossible), at.orElseThrow(), words));
    }

    @Override
    public String toString() {
        return "NoInterviewForm[…]";
    }
}
