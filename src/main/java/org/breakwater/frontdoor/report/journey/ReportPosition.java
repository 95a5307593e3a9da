package org.breakwater.frontdoor.report.journey;

import java.util.UUID;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is on the way through the questions, as the page shows it.
 *
 * @param backPath the step before, or null on the first
 * @param changing the answers were seen together already, so the way leads back to them
 * @param lateness whether the answers of the earlier pages have gone, because this one came late
 */
public record ReportPosition(
        UUID draft,
        ReportContent.Way way,
        ReportAnswers answers,
        @Nullable String backPath,
        boolean changing,
        Late lateness) {

    /** Whether a form came after its draft had ended. */
    public enum Late {
        NO,
        /** It is shown again, in a fresh draft. */
        FRESH,
        /** It is shown again, and can go no further yet: its network has begun too many reports. */
        BUSY
    }

    /** The same, with another step before it. */
    public ReportPosition from(String back) {
        return new ReportPosition(draft, way, answers, back, changing, lateness);
    }

    /** The same, when the earlier pages have gone. */
    public ReportPosition late() {
        return new ReportPosition(draft, way, answers, null, changing, Late.FRESH);
    }

    public boolean isLate() {
        return lateness != Late.NO;
    }

    public boolean isChild() {
        return way == ReportContent.Way.CHILD;
    }
}
