package org.breakwater.frontdoor.report.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The progress through the questions.
 *
 * @param seenCheck the answers were shown together once, so a changed one leads back there
 * @param trapped the honeypot field was filled in
 * @param signsShown signs of danger for which the questions were interrupted already
 * @param carryOn the step after an interruption, or empty
 * @param askedWhere a child who gave neither a place nor a contact was asked for one, which is done once
 * @param ownFamily the person asks for help for their own family
 */
public record ReportProgress(
        boolean seenCheck,
        boolean trapped,
        List<String> signsShown,
        String carryOn,
        @Nullable Boolean askedWhere,
        @Nullable Boolean ownFamily) {

    public ReportProgress {
        signsShown = List.copyOf(signsShown);
    }

    /** Unknown for a draft from before this was stored. */
    public boolean wasWhereAsked() {
        return Boolean.TRUE.equals(askedWhere);
    }

    /** The same with this id. */
    public boolean isForOwnFamily() {
        return Boolean.TRUE.equals(ownFamily);
    }

    public ReportProgress forOwnFamily() {
        return new ReportProgress(seenCheck, trapped, signsShown, carryOn, askedWhere, true);
    }

    public ReportProgress withCheckSeen() {
        return new ReportProgress(true, trapped, signsShown, carryOn, askedWhere, ownFamily);
    }

    public ReportProgress trappedToo(boolean now) {
        return new ReportProgress(seenCheck, trapped || now, signsShown, carryOn, askedWhere, ownFamily);
    }

    public ReportProgress interrupted(List<String> signs, String then) {
        return new ReportProgress(seenCheck, trapped, signs, then, askedWhere, ownFamily);
    }

    /** The same after further signs, which do not interrupt again. */
    public ReportProgress withShown(List<String> signs) {
        return interrupted(signs, carryOn);
    }

    public ReportProgress withWhereAsked() {
        return new ReportProgress(seenCheck, trapped, signsShown, carryOn, true, ownFamily);
    }
}
