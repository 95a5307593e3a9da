package org.breakwater.mash.contact;

import java.time.Instant;
import java.util.List;
import org.breakwater.casework.clocks.ClockRow;

/**
 * A contact's deadlines: which are shown, and in which words.
 *
 * @param noun whether it is a referral or a report
 */
public record ShownDeadlines(List<ClockRow> clocks, Instant now, String noun) {

    private static final String ACKNOWLEDGED = "contact-acknowledged";

    public List<ClockRow> running() {
        return clocks.stream().filter(ClockRow::isRunning).toList();
    }

    public List<ClockRow> ended() {
        return clocks.stream().filter(clock -> !clock.isRunning()).toList();
    }

    /** Such as "Deadlines: 2 open, 1 closed", the summary of a fold. */
    public String inWords() {
        var late = running().stream().filter(clock -> clock.isLateAt(now)).count();
        return "Deadlines: %d open%s, %d closed"
                .formatted(running().size(), late == 0 ? "" : " (" + late + " overdue)", ended().size());
    }

    /** Whether a deadline is shown unfolded: each late one. The next that is due is in the header of the case. */
    public boolean shows(ClockRow clock) {
        return clock.isLateAt(now);
    }

    /** What a deadline is for: it is a referral or a report that was acknowledged. */
    public String inWords(ClockRow clock) {
        return clock.rule().equals(ACKNOWLEDGED) ? "Acknowledge the " + noun : clock.inWords();
    }
}
