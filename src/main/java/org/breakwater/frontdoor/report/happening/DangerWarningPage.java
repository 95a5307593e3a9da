package org.breakwater.frontdoor.report.happening;

import java.util.List;
import org.breakwater.frontdoor.report.ReportReaders;
import org.breakwater.frontdoor.report.draft.ImmediateDangerSigns;
import org.breakwater.frontdoor.report.draft.ReportDraft.Alert;
import org.breakwater.frontdoor.report.journey.ReportPosition;
import org.breakwater.web.Page;

/**
 * Danger interrupts the questions, and so does "not sure": 999 first, then the team, then one button that sends the
 * report as it is. A mark or a blow to be called about today interrupts more gently.
 *
 * @param danger the answer, and the rules that fired
 * @param carryOnPath where the questions continue
 * @param now who to call besides 999 at this moment
 */
public record DangerWarningPage(
        ImmediateDangerSigns danger, String carryOnPath, ReportPosition here, ReportReaders.Now now) implements Page {

    public boolean isNotSure() {
        return !danger.isThere() && danger.notSure();
    }

    /** Whether nothing indicates immediate danger, and a call today is enough. */
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

    /** What a family that asks for help sends is not called a report. */
    public String sent() {
        return here.answers().marks().isForOwnFamily() ? "request" : "report";
    }

    /** Whether text was found, and not only an answer given. */
    public boolean quotesWords() {
        return reasons().stream().anyMatch(reason -> !reason.words().isEmpty());
    }

    /** Every sign once, worded for this reader. */
    public List<DangerReason> reasons() {
        var signs = isCallToday() ? danger.today() : danger.signs();
        return here.isChild() ? DangerReason.forAChild(signs) : DangerReason.forAnAdult(signs);
    }
}
