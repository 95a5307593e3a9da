package org.breakwater.frontdoor.report.journey;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.breakwater.frontdoor.report.draft.ReportDraft;
import org.jspecify.annotations.Nullable;

/**
 * The position in the questions, as the page shows it.
 *
 * @param backPath the step before, or null on the first
 * @param changing the answers were shown together already, so the next step is the check
 * @param lateness whether the earlier answers are gone, because this form came late
 */
public record ReportPosition(
        UUID draft,
        ReportStep step,
        ReportAnswers answers,
        @Nullable String backPath,
        boolean changing,
        Late lateness) {

    /** The field of a second button, which leads elsewhere. */
    public static final String THEN = "then";

    /** Skips the remaining questions. */
    public static final String LAST = "check";

    /** Continues to another child. */
    public static final String ANOTHER = "another";

    /** Whether a form came after its draft had ended. */
    public enum Late {
        NO,
        /** It is shown again, in a new draft. */
        FRESH,
        /** It is shown again, but cannot continue: its network has begun too many reports. */
        BUSY
    }

    /** The browser's position, and whether its last form came late. */
    public static ReportPosition of(VisitorBrowser browser, ReportDraft draft, ReportStep step) {
        var now = of(draft, step);
        return ExpiredDraftForms.isAfterOne(browser) ? now.late() : now;
    }

    /** Also for pages that are not a question of their own. */
    public static ReportPosition of(ReportDraft draft, ReportStep step) {
        var seenCheck = draft.answers().marks().seenCheck();
        var back = seenCheck && !step.isCheck()
                ? ReportStep.last(draft.way()).path()
                : before(draft, step).map(ReportStep::path).orElse(null);
        return new ReportPosition(draft.id(), step, draft.answers(), back, seenCheck, Late.NO);
    }

    /** With one child the list was not shown. */
    private static Optional<ReportStep> before(ReportDraft draft, ReportStep step) {
        return step.previous()
                .map(one ->
                        one == ReportStep.CHILDREN && draft.answers().children().size() < 2 ? ReportStep.CHILD : one);
    }

    /** The step that follows; the last one for a user who has seen the check, or wants to now. */
    static ReportStep after(VisitorBrowser browser, ReportDraft draft, ReportStep step) {
        if (ExpiredDraftForms.isAfterOne(browser) && step != ReportStep.first(draft.way())) {
            return ReportStep.first(draft.way());
        }
        var then = browser.request().getParameter(THEN);
        if (ANOTHER.equals(then) && step == ReportStep.CHILD) {
            return ReportStep.CHILDREN;
        }
        return draft.answers().marks().seenCheck() || LAST.equals(then) ? ReportStep.last(draft.way()) : step.next();
    }

    /** The same, with another step before it. */
    public ReportPosition from(String back) {
        return new ReportPosition(draft, step, answers, back, changing, lateness);
    }

    /** The same, if the earlier pages are gone. */
    public ReportPosition late() {
        return new ReportPosition(draft, step, answers, null, changing, Late.FRESH);
    }

    public boolean isLate() {
        return lateness != Late.NO;
    }

    /** They have read the page about 999; the questions after it say it in one line. */
    public boolean isWarned() {
        return isWarned(answers, step.way());
    }

    /** A child reads that page once, and so does an adult who said that there is danger. */
    static boolean isWarned(ReportDraft draft) {
        return isWarned(draft.answers(), draft.way());
    }

    private static boolean isWarned(ReportAnswers answers, ReportContent.Way way) {
        return !answers.marks().signsShown().isEmpty()
                && (way == ReportContent.Way.CHILD
                        || answers.worry().danger().equals(ReportContent.YesNoUnsure.YES.name()));
    }

    public boolean isChild() {
        return step.way() == ReportContent.Way.CHILD;
    }

    /** How much is left; empty if the earlier pages are gone. */
    public String progress() {
        return isLate() ? "" : step.progress();
    }
}
