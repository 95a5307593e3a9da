package org.breakwater.mash.intake;

import org.breakwater.frontdoor.receivedreports.ReportContent.YesNoUnsure;

/** The caller's answer about immediate danger, with their reason, as the contact stores it. */
final class DangerAnswer {

    private DangerAnswer() {}

    /** Empty if nothing was added to "no" or "not sure". */
    static String inWords(YesNoUnsure answered, String reason) {
        var said = switch (answered) {
            case YES -> "Answered yes: in danger now. ";
            case UNSURE -> "Answered not sure: may be in danger now. ";
            case NO -> "Answered no: not in danger now. ";
        };
        return reason.isBlank() && answered != YesNoUnsure.YES ? "" : (said + reason).strip();
    }
}
