package org.breakwater.mash.lifecycle;

import org.breakwater.casework.Urgency;

/** The urgency of a contact as it was reported, until someone has rated it. */
public final class ReportedUrgency {

    private ReportedUrgency() {}

    /**
     * @param child reported by a child: at least amber until a person rates it
     * @param notSure they are not sure whether there is danger
     * @param dangerInWords only the text of the report indicates danger, and not the answer
     */
    public static Urgency of(boolean presentDanger, boolean child, boolean notSure, boolean dangerInWords) {
        if (presentDanger) {
            var what = dangerInWords ? "Possible immediate danger" : "Immediate danger reported";
            return new Urgency(what + ", not rated", 3);
        }
        if (child) {
            var what = notSure
                    ? "Self-report by child. Immediate danger: not sure. Not rated"
                    : "Not rated. From a child: treat as amber or above";
            return new Urgency(what, 2);
        }
        return notSure ? new Urgency("Immediate danger: not sure. Not rated", 2) : Urgency.unknown();
    }
}
