package org.breakwater.mash.intake;

import org.breakwater.frontdoor.receivedreports.NotSureInjury;
import org.breakwater.frontdoor.receivedreports.ReceivedReportRow;
import org.breakwater.frontdoor.receivedreports.ReportContent.YesNoUnsure;

/** The caller's answer about immediate danger, with their reason, as the contact stores it. */
final class DangerAnswer {

    private DangerAnswer() {}

    /** @param hurt whether it counts as danger by the rule for injuries */
    static String inWords(YesNoUnsure answered, String reason, boolean hurt) {
        var said = inWords(answered, reason);
        return hurt ? (said + " " + NotSureInjury.forTheDesk()).strip() : said;
    }

    /** Empty where nobody said more than "no" or "not sure". */
    static String inWords(YesNoUnsure answered, String reason) {
        var said = switch (answered) {
            case YES -> ReceivedReportRow.YES_TO_DANGER + " ";
            case UNSURE -> ReceivedReportRow.NOT_SURE + " ";
            case NO -> ReceivedReportRow.NO_DANGER + " ";
        };
        return reason.isBlank() && answered != YesNoUnsure.YES ? "" : (said + reason).strip();
    }
}
