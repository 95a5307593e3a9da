package org.breakwater.frontdoor.report.send;

import org.breakwater.frontdoor.report.ReportReaders;
import org.breakwater.frontdoor.report.draft.ImmediateDangerSigns;
import org.breakwater.frontdoor.report.draft.ReportDraft.Alert;
import org.breakwater.frontdoor.report.draft.ReportDraft.Receipt;
import org.breakwater.web.Page;

/**
 * It has been sent: the reference, what happens next, and the offer of a phrase. It never says that anyone has read it.
 *
 * @param receipt also gives the reason of an alert, if there was one: then 999 comes before everything else
 * @param now who to call instead of waiting, and who reads
 */
public record ReportSentPage(Receipt receipt, boolean child, boolean hasPhrase, ReportReaders.Now now) implements Page {

    public String reference() {
        return receipt.reference();
    }

    /** What comes first after danger; empty if there was none. */
    public String danger() {
        return switch (receipt.alert()) {
            case NONE, CALL_TODAY -> "";
            case SAID ->
                (child ? "You told us you are not safe, or a friend is not safe." : "You told us a child is in danger.")
                        + " Call 999 now.";
            case NOT_SURE ->
                child
                        ? "If you are not safe, call 999."
                        : "You were not sure if a child is in danger. If they could be hurt now, call 999.";
            case WORDS -> ImmediateDangerSigns.worried(child);
        };
    }

    /** Whether they are asked to call today, about something without an alert. */
    public boolean isCallToday() {
        return receipt.alert() == Alert.CALL_TODAY;
    }

    @Override
    public String toString() {
        return "ReportSentPage[…]";
    }
}
