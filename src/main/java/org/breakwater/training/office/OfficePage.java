package org.breakwater.training.office;

import java.time.Month;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import org.breakwater.time.Calendars;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.web.Page;

/** A year at a glance. */
public record OfficePage(Year year, List<SessionRow> sessions, List<Course> courses) implements Page {

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
        return courses.stream()
                .filter(course -> course.id().equals(row.course()))
                .map(Course::title)
                .findFirst()
                .orElse(row.course());
    }
}
