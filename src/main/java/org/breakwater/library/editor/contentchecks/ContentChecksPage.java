package org.breakwater.library.editor.contentchecks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.breakwater.access.Role;
import org.breakwater.library.PublishedText;
import org.breakwater.library.editor.contentchecks.ContentDue.Due;
import org.breakwater.partnership.ContactPoint;
import org.breakwater.partnership.topics.ServiceListing;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.breakwater.web.Page;

/**
 * The open content checks.
 *
 * @param asksLinks whether link checks are enabled
 * @param role of the current user: one works on texts, another on numbers
 */
public record ContentChecksPage(ContentDue waiting, boolean asksLinks, Role role, LocalDate today) implements Page {

    /** The limit of each list; as items are settled, the rest moves up. */
    public static final int MOST = 50;

    public static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(MOST, all.size()));
    }

    /** Such as "The first 50 of 312." */
    public static String rest(List<?> all) {
        return "Showing the first %d of %,d.".formatted(MOST, all.size());
    }

    /** The page where this person can edit the text, or read it. */
    public String address(PublishedText text) {
        return role == Role.BUSINESS_MANAGER ? "/library/editor/edit-text?path=" + text.path() : text.address();
    }

    public String address(String path) {
        return role == Role.BUSINESS_MANAGER ? "/library/editor/edit-text?path=" + path : "/" + path.replace('.', '/');
    }

    public boolean changesNumbers() {
        return role == Role.ADMINISTRATOR;
    }

    public String when(Due due) {
        return EnglishTimes.weekdayDate(due.on()) + (due.on().isBefore(today) ? ", overdue" : "");
    }

    public static String owner(Due due) {
        return due.owner().isEmpty() ? "No owner" : due.owner();
    }

    public static String confirmed(ContactPoint point) {
        return point.confirmed() == null
                ? "Not confirmed"
                : "Last confirmed on " + day(point.confirmed().at());
    }

    /** The task for a local service. */
    public String toDo(ServiceListing service) {
        if (!service.isKnown()) {
            return "No details yet. The public sees nothing of it";
        }
        if (service.checked().isEmpty()) {
            return "Not checked yet. The public is told so";
        }
        return "Checked on "
                + EnglishTimes.weekdayDate(service.checked().orElseThrow().on()) + ", to be checked by "
                + EnglishTimes.weekdayDate(service.checkBy());
    }

    public static String day(Instant at) {
        return EnglishTimes.weekdayDate(at.atZone(Calendars.LONDON).toLocalDate());
    }
}
