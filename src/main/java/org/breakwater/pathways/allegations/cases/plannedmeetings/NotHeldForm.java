package org.breakwater.pathways.allegations.cases.plannedmeetings;

import java.time.Instant;
import java.util.stream.Stream;
import org.breakwater.pathways.allegations.meetings.MeetingPlan.Time;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;
import org.jspecify.annotations.Nullable;

/** Why a planned meeting is not held on its date, and its next date if it has one, as it is typed. */
public record NotHeldForm(
        String version, String what, String why, String meetsOn, String meetsTime, String how, String venue)
        implements Form {

    static final NotHeldForm EMPTY = new NotHeldForm("", "", "", "", "", "", "");

    enum What {
        PUT_OFF("Postponed to another date"),
        CANCELLED("Cancelled");

        private final String inWords;

        What(String inWords) {
            this.inWords = inWords;
        }

        String inWords() {
            return inWords;
        }
    }

    /** @param to null if it is cancelled */
    record NotHeld(String why, @Nullable Time to) {

        @Override
        public String toString() {
            return "NotHeld[" + to + "]";
        }
    }

    Checked<NotHeld> check(Instant now) {
        var ask = new Questions();
        var which = ask.one("what", what, What.class, "Select whether the meeting is postponed or cancelled");
        var reason = ask.text("why", why, "Enter why the meeting will not go ahead", 2000);
        if (which.filter(one -> one == What.PUT_OFF).isEmpty()) {
            ask.must(
                    which.isEmpty() || Stream.of(meetsOn, meetsTime, venue).allMatch(String::isBlank),
                    "what",
                    "A cancelled meeting has no new date. Clear those boxes, or select postponed");
            return ask.then(() -> new NotHeld(reason, null));
        }
        var at = new MeetingTimeAnswers(meetsOn, meetsTime, how, venue).ask(ask, now);
        return ask.then(() -> new NotHeld(reason, at.orElseThrow()));
    }

    @Override
    public String toString() {
        return "NotHeldForm[…]";
    }
}
