package org.breakwater.pathways.missing.closures;

import org.breakwater.pathways.missing.records.EpisodeClosureRow.Outcome;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** How an episode is closed, as it is typed. */
public record EpisodeClosureForm(String version, String outcome, String changed, String meeting) implements Form {

    static final EpisodeClosureForm EMPTY = new EpisodeClosureForm("", "", "", "");

    /** What is recorded. */
    record Closed(Outcome outcome, String changed, String meeting) {

        @Override
        public String toString() {
            return "Closed[" + outcome + "]";
        }
    }

    /** @param asksForAMeeting whether the episodes of the child ask for one */
    Checked<Closed> check(boolean asksForAMeeting) {
        var ask = new Questions();
        var what = ask.one("outcome", outcome, Outcome.class, "Select the outcome");
        // An episode is transferred on a page of its own, once the other council has confirmed it.
        ask.must(what.filter(one -> one == Outcome.TRANSFERRED).isEmpty(), "outcome", "Select the outcome");
        var said = ask.text("changed", changed, "Enter what was passed on, and what changes for the child", 5000);
        ask.must(
                !asksForAMeeting || !meeting.isBlank(),
                "meeting",
                "Enter when the meeting was or will be held, or why there is none");
        var met = ask.maybe("meeting", meeting, 2000);
        return ask.then(() -> new Closed(what.orElseThrow(), said, met));
    }

    @Override
    public String toString() {
        return "EpisodeClosureForm[…]";
    }
}
