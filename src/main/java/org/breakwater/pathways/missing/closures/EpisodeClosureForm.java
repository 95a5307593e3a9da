package org.breakwater.pathways.missing.closures;

import java.util.List;
import org.breakwater.pathways.missing.records.EpisodeClosureRow.Outcome;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** How an episode is closed, as it is typed. */
public record EpisodeClosureForm(String version, List<String> outcome, String changed, String meeting) implements Form {

    static final EpisodeClosureForm EMPTY = new EpisodeClosureForm("", List.of(), "", "");

    /** What is recorded. */
    record Closed(List<Outcome> outcomes, String changed, String meeting) {

        @Override
        public String toString() {
            return "Closed" + outcomes;
        }
    }

    /** @param asksForAMeeting whether the episodes of the child ask for one */
    Checked<Closed> check(boolean asksForAMeeting) {
        var ask = new Questions();
        var chosen = EpisodeClosurePage.offered()
                .filter(one -> outcome.contains(one.name()))
                .toList();
        ask.must(!chosen.isEmpty(), "outcome", "Select the outcome");
        ask.must(
                chosen.size() == 1 || chosen.stream().noneMatch(Outcome::standsAlone),
                "outcome",
                "Select no further action alone, or the other outcomes");
        var said = ask.text("changed", changed, "Enter what was passed on, and what changes for the child", 5000);
        ask.must(
                !(asksForAMeeting || chosen.contains(Outcome.MEETING)) || !meeting.isBlank(),
                "meeting",
                "Enter when the meeting was or will be held, or why there is none");
        var met = ask.maybe("meeting", meeting, 2000);
        return ask.then(() -> new Closed(chosen, said, met));
    }

    @Override
    public String toString() {
        return "EpisodeClosureForm[…]";
    }
}
