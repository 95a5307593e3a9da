package org.breakwater.frontdoor.report.journey;

import java.util.UUID;
import org.breakwater.frontdoor.Told;
import org.breakwater.frontdoor.report.draft.Answers;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is on the way through the questions, as the page shows it.
 *
 * @param backPath the step before, or null on the first
 * @param changing the answers were seen together already, so the way leads back to them
 */
public record Here(
        UUID draft, Told.Way way, Answers answers, @Nullable String backPath, boolean changing) {

    /** The same, with another step before it. */
    public Here from(String back) {
        return new Here(draft, way, answers, back, changing);
    }

    public boolean isChild() {
        return way == Told.Way.CHILD;
    }
}
