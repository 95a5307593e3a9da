package org.breakwater.frontdoor.contactpoints;

import java.time.Instant;
import java.util.List;
import org.breakwater.partnership.ContactPoint;
import org.breakwater.partnership.contactpoints.ContactPointChange;
import org.breakwater.time.EnglishTimes;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * One contact point: its current state, the form, its history.
 *
 * @param point the current state
 * @param form as typed
 * @param history the latest first
 * @param missed changes by others since this person opened the page, if they prevented saving
 */
public record ContactPointPage(
        ContactPoint point,
        ContactPointForm form,
        List<ContactPointChange> history,
        List<ContactPointChange> missed,
        Instant now,
        List<Problem> problems)
        implements Page {

    @Override
    public int status() {
        if (!missed.isEmpty()) {
            return 409;
        }
        return problems.isEmpty() ? 200 : 422;
    }

    /** The version that the forms carry: the newest, so that a person who has read the changes may save. */
    public String version() {
        return String.valueOf(point.version());
    }

    public String confirmedInWords() {
        return ContactPointsPage.confirmedInWords(point);
    }

    public boolean isTrusted() {
        return point.isTrusted(now);
    }

    public static String title(ContactPointChange change) {
        return switch (change.act()) {
            case SEEDED -> "Set from the profile";
            case CHANGED -> "Changed";
            case CONFIRMED -> "Confirmed: the right team answered";
        };
    }

    public static String when(ContactPointChange change) {
        return EnglishTimes.weekdayInWords(change.at());
    }

    /** What this change altered; empty for a confirmation and for the oldest one shown. */
    public String difference(ContactPointChange change) {
        return history.stream()
                .filter(before -> before.version() == change.version() - 1)
                .findFirst()
                .map(before -> before.lines().differences(change.lines()))
                .orElse("");
    }
}
