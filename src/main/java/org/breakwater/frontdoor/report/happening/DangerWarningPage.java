package org.breakwater.frontdoor.report.happening;

import java.util.List;
import org.breakwater.frontdoor.report.ReportReaders;
import org.breakwater.frontdoor.report.draft.ImmediateDangerSigns;
import org.breakwater.frontdoor.report.draft.ReportDraft.Alert;
import org.breakwater.frontdoor.report.journey.ReportPosition;
import org.breakwater.web.Page;

/**
 * Danger interrupts, and so does whoever does not know whether there is any: 999 first, then the team, then one button
 * that sends what there is. A mark or a blow that is to be called about today interrupts more softly.
 *
 * @param danger what was answered, and the rules that fired
 * @param carryOnPath where the questions go on
 * @param now whom to ring beside 999 at this minute
 */
public record DangerWarningPage(
        ImmediateDangerSigns danger, String carryOnPath, ReportPosition here, ReportReaders.Now now) implements Page {

    public boolean isNotSure() {
        return !danger.isThere() && danger.notSure();
    }

    /** Whether nothing is said of danger now, and a call today is enough. */
    public boolean isCallToday() {
        return danger.alert() == Alert.CALL_TODAY;
    }

    /** Why it interrupts, in one sentence. */
    public String why() {
        if (danger.alert() != Alert.SAID) {
            return ImmediateDangerSigns.worried(here.isChild());
        }
        return here.isChild()
                ? "You told us you are not safe, or a friend is not safe."
                : "You told us a child is in danger now.";
    }

    /** Whether words were found, and not only an answer given. */
    public boolean quotesWords() {
        return reasons().stream().anyMatch(reason -> !reason.words().isEmpty());
    }

    /** Every sign once, as this reader is told of it. */
    public List<DangerReason> reasons() {
        var signs = isCallToday() ? danger.today() : danger.signs();
        return here.isChild()
                ? DangerReason.forAChild(signs, here.answers().freeWords().toList())
                : DangerReason.forAnAdult(signs);
    }
}
