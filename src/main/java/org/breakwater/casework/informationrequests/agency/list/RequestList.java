package org.breakwater.casework.informationrequests.agency.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.breakwater.casework.Rating;
import org.breakwater.casework.informationrequests.agencyinformation.InformationRequestRow;
import org.breakwater.time.Calendars;
import org.breakwater.web.forms.InputParser;

/**
 * What awaits a response of an agency, the next due first, filtered.
 *
 * @param all everything that awaits a response
 * @param search the search text; empty for none
 * @param number the page, counted from 1
 */
public record RequestList(List<InformationRequestRow> all, Show show, String search, int number, Instant now) {

    /** How many requests a page shows: sixty are on one. */
    public static final int PAGE = 100;

    /** How many a search shows: it has no pages, because no name may appear in a URL. */
    static final int MOST_FOUND = 200;

    /** The quick filters of the list. */
    public enum Show {
        ALL("All"),
        LATE("Overdue"),
        TODAY("Due today"),
        RED("Red"),
        AMBER("Amber"),
        GREEN("Green"),
        NONE("Not rated");

        private final String inWords;

        Show(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }

        public String address() {
            return "/information-requests" + (this == ALL ? "" : "?show=" + name());
        }

        private boolean has(InformationRequestRow row, Instant now) {
            return switch (this) {
                case ALL -> true;
                case LATE -> row.isLateAt(now);
                case TODAY -> day(row.dueAt()).equals(day(now));
                case RED -> row.caseRating() == Rating.RED;
                case AMBER -> row.caseRating() == Rating.AMBER;
                case GREEN -> row.caseRating() == Rating.GREEN;
                case NONE -> row.caseRating() == null;
            };
        }

        private static LocalDate day(Instant at) {
            return at.atZone(Calendars.LONDON).toLocalDate();
        }
    }

    public static RequestList of(List<InformationRequestRow> all, RequestListForm form, Instant now) {
        return new RequestList(all, form.shown(), form.words(), InputParser.page(form.list()), now);
    }

    public List<Show> shows() {
        return Arrays.asList(Show.values());
    }

    public long count(Show one) {
        return all.stream().filter(row -> one.has(row, now)).count();
    }

    /** Everything that matches, on any page. */
    public List<InformationRequestRow> found() {
        return all.stream().filter(row -> show.has(row, now)).filter(matches()).toList();
    }

    public boolean isSearched() {
        return !search.isEmpty();
    }

    /** Such as "2 of 9 requests match"; of those of one rating or day if that was selected before. */
    public String matchInWords() {
        return "%,d of %,d requests%s match"
                .formatted(found().size(), count(show), show == Show.ALL ? "" : " in " + show.inWords());
    }

    /** Whether the search finds more than it shows. */
    public boolean hasTooMany() {
        return isSearched() && found().size() > MOST_FOUND;
    }

    /** What matches and is on this page. */
    public List<InformationRequestRow> rows() {
        if (isSearched()) {
            return found().stream().limit(MOST_FOUND).toList();
        }
        return found().stream().skip((number - 1L) * PAGE).limit(PAGE).toList();
    }

    public boolean hasLater() {
        return !isSearched() && found().size() > number * PAGE;
    }

    public String address(int page) {
        return show.address() + (show == Show.ALL ? "?" : "&") + "list=" + page;
    }

    /** Each word, in any order, must occur in the details shown to the agency or in the reference. */
    private Predicate<InformationRequestRow> matches() {
        var words = search.toLowerCase(Locale.UK).split("[\\s,]+", -1);
        return row -> {
            var told = (String.join(" ", row.about()) + " " + String.join(" ", row.births()) + " " + row.reference())
                    .toLowerCase(Locale.UK);
            return Arrays.stream(words).allMatch(told::contains);
        };
    }

    @Override
    public String toString() {
        return "RequestList[" + all.size() + ", " + show + "]";
    }
}
