package org.breakwater.training.office;

import java.time.Month;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.breakwater.time.Calendars;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.office.today.OfficeDay;
import org.breakwater.training.office.today.YearFigures;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.web.Page;

/**
 * The start page of the office, and its years.
 *
 * @param day what needs somebody today; empty on the page of another year
 * @param sessions of a calendar year
 */
public record OfficePage(Optional<OfficeDay> day, Year year, List<SessionRow> sessions, List<Course> courses)
        implements Page {

    /** A line of the table of figures. */
    public record Figure(String name, String now, String before) {}

    public static List<Figure> figures(OfficeDay day) {
        return List.of(
                figure(day, "Sessions", YearFigures::sessions),
                figure(day, "Sessions cancelled", YearFigures::cancelled),
                figure(day, "Places offered", YearFigures::places),
                figure(day, "Places booked", YearFigures::booked),
                figure(day, "Places filled", YearFigures::filled),
                figure(day, "Attended", YearFigures::attended),
                figure(day, "Did not attend", YearFigures::absent),
                figure(day, "Different people trained", YearFigures::people),
                figure(day, "Certificates issued", YearFigures::certificates));
    }

    private static Figure figure(OfficeDay day, String name, Function<YearFigures, Object> which) {
        return new Figure(
                name,
                which.apply(day.years().getFirst().figures()).toString(),
                which.apply(day.years().getLast().figures()).toString());
    }

    public String title() {
        return day.isPresent() ? "Training office" : "Training in " + year;
    }

    public List<Month> months() {
        return Arrays.stream(Month.values())
                .filter(month -> !of(month).isEmpty())
                .toList();
    }

    public List<SessionRow> of(Month month) {
        return sessions.stream()
                .filter(row -> row.startsAt().atZone(Calendars.LONDON).getMonth() == month)
                .toList();
    }

    public String titleOf(SessionRow row) {
        return titleOf(row.course());
    }

    public String titleOf(String id) {
        return courses.stream()
                .filter(course -> course.id().equals(id))
                .map(Course::title)
                .findFirst()
                .orElse(id);
    }
}
