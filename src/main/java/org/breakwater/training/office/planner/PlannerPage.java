package org.breakwater.training.office.planner;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.breakwater.time.Calendars;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.office.venues.VenueRow;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.web.Page;
import org.breakwater.web.govuk.Choice;

/**
 * A year by month and course.
 *
 * @param today from when on a course must have a date
 * @param months how far ahead a course must have a date
 * @param planned the courses that have one
 */
public record PlannerPage(
        Year year,
        LocalDate today,
        int months,
        List<SessionRow> sessions,
        List<String> planned,
        List<Course> courses,
        List<VenueRow> venues)
        implements Page {

    static final List<Integer> MONTHS = List.of(3, 6, 12);

    /** Until when a course must have a date. */
    public LocalDate until() {
        return today.plusMonths(months);
    }

    /** Courses that need dates, and have none. */
    public List<Course> gaps() {
        return courses.stream()
                .filter(course -> !course.isOnline() && !planned.contains(course.id()))
                .toList();
    }

    /** Those with sessions. */
    public List<Month> shownMonths() {
        return Arrays.stream(Month.values())
                .filter(month -> !of(month).isEmpty())
                .toList();
    }

    /** By day; what was cancelled is left out. */
    public List<SessionRow> of(Month month) {
        return sessions.stream()
                .filter(row -> !row.isCancelled()
                        && row.startsAt().atZone(Calendars.LONDON).getMonth() == month)
                .sorted(Comparator.comparing(SessionRow::startsAt).thenComparing(this::titleOf))
                .toList();
    }

    public String titleOf(SessionRow row) {
        return courses.stream()
                .filter(course -> course.id().equals(row.course()))
                .map(Course::title)
                .findFirst()
                .orElse(row.course());
    }

    /** The name of a venue of the list; else the place as it was typed. */
    public String whereOf(SessionRow row) {
        if (row.isByVideo()) {
            return "Live online";
        }
        return venues.stream()
                .filter(venue -> venue.id().equals(row.venueId()))
                .map(VenueRow::name)
                .findFirst()
                .orElse(row.place());
    }

    /** The totals of the year, in one line. */
    public String total() {
        var given = sessions.stream().filter(row -> !row.isCancelled()).toList();
        var places = given.stream().mapToInt(SessionRow::capacity).sum();
        var taken = given.stream().mapToInt(SessionRow::taken).sum();
        return "%d %s, %d %s, %d booked"
                .formatted(
                        given.size(),
                        given.size() == 1 ? "session" : "sessions",
                        places,
                        places == 1 ? "place" : "places",
                        taken);
    }

    public List<Choice> choices() {
        return MONTHS.stream()
                .map(one -> Choice.of(String.valueOf(one), one + " months"))
                .toList();
    }

    public String path(Year other) {
        return "/training/office/planner?year=" + other + "&months=" + months;
    }
}
