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
 * What someone has to look after.
 *
 * @param asksLinks whether this house may ask other houses about our links
 * @param role of who looks: texts are worked on by one, numbers by the other
 */
public record ContentChecksPage(ContentDue waiting, boolean asksLinks, Role role, LocalDate today) implements Page {

    /** Of each list; what stands first is dealt with first, and the rest moves up. */
    public static final int MOST = 50;

    public static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(MOST, all.size()));
    }

    /** Such as "The first 50 of 312." */
    public static String rest(List<?> all) {
        return "Showing the first %d of %,d.".formatted(MOST, all.size());
    }

    /** Where this person can do something about a text, or read it. */
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
        return EnglishTimes.date(due.on()) + (due.on().isBefore(today) ? ", overdue" : "");
    }

    public static String owner(Due due) {
        return due.owner().isEmpty() ? "No owner" : due.owner();
    }

    public static String confirmed(ContactPoint point) {
        return point.confirmed() == null
                ? "Not confirmed"
                : "Last confirmed on " + day(point.confirmed().at());
    }

    /** What someone has to do for a local service. */
    public String toDo(ServiceListing service) {
        if (!service.isKnown()) {
            return "No details yet. The public sees nothing of it";
        }
        if (service.checked().isEmpty()) {
            return "Not checked yet. The public is told so";
        }
        return "Checked on " + EnglishTimes.date(service.checked().orElseThrow().on()) + ", to be checked by "
                + EnglishTimes.date(service.checkBy());
    }

    public static String day(Instant at) {
        return EnglishTimes.date(at.atZone(Calendars.LONDON).toLocalDate());
    }
}
