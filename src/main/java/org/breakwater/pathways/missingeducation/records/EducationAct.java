package org.breakwater.pathways.missingeducation.records;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the council decides about a case. Each is one small form. */
public enum EducationAct {
    TRIAGE(
            "Risk triage recorded",
            "Record the risk triage",
            "Save triage",
            "Why you assess the risk like this. If others already have it: who was told, and when."),
    UNKNOWN("Whereabouts unknown", "Whereabouts unknown", "Save", "Why the child cannot be found at the moment."),
    RECHECK("Re-check made", "Re-check", "Save re-check", "What was checked again, with whom, and what came of it."),
    LOCATE("Child located", "Child located", "Save", "How the child was found, and who saw or spoke to them."),
    HOME_ENQUIRY(
            "Informal enquiry about home education",
            "Informal enquiry",
            "Save enquiry",
            "What was asked, what the parent said or sent, and whether the education seems suitable. The parent need"
                    + " not reply in a set form."),
    NOTICE(
            "Notice to satisfy served",
            "Notice to satisfy",
            "Save notice",
            "Why it appears that the child is not receiving suitable education. The parent has at least 15 days."),
    ATTENDANCE_ORDER(
            "School attendance order made",
            "School attendance order",
            "Save order",
            "The school named in the order, and why the parent did not satisfy the council."),
    CLOSE("Case closed", "Close the case", "Close the case", "The evidence, and what was passed on."),
    NOT_CME(
            "Not a child missing education",
            "Close: not CME",
            "Close the case",
            "Where the child is educated or on roll, and how you know."),
    DIED("The child has died", "Close: child deceased", "Close the case", "Who confirmed it, and who was told."),
    OVER_AGE(
            "Closed by the manager",
            "Over age, untraced",
            "Close the case",
            "The safeguarding decision: what is known, what was tried, who was told, and why no more can be done."),
    REOPEN("Case reopened", "Reopen the case", "Reopen", "Why the case is reopened.");

    private final String line;
    private final String heading;
    private final String button;
    private final String hint;

    EducationAct(String line, String heading, String button, String hint) {
        this.line = line;
        this.heading = heading;
        this.button = button;
        this.hint = hint;
    }

    public String line() {
        return line;
    }

    public String heading() {
        return heading;
    }

    public String button() {
        return button;
    }

    public String hint() {
        return hint;
    }

    /** What its outcome answers. */
    public String question() {
        return switch (this) {
            case TRIAGE -> "Risk";
            case LOCATE -> "Where is the child?";
            default -> "Outcome";
        };
    }

    /** Whether someone outside is named, with a day: who confirmed where the child is, or who was served. */
    public boolean isConfirmed() {
        return this == CLOSE || this == NOTICE;
    }

    public String whoLabel() {
        return this == NOTICE ? "Served on" : "Confirmed by";
    }

    public String whoHint() {
        return this == NOTICE ? "Name of the parent" : "Name, role and organisation";
    }

    public String dayLabel() {
        return this == NOTICE ? "Date served" : "Date confirmed";
    }

    /** As it is in an address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<EducationAct> ofPath(String path) {
        return Arrays.stream(values()).filter(one -> one.path().equals(path)).findFirst();
    }
}
