package org.breakwater.training.office.attendance;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.breakwater.time.Calendars;
import org.breakwater.training.AttendanceMark;
import org.breakwater.training.bookings.BookedPlace;
import org.breakwater.training.catalogue.CatalogueFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Attendance of people with a place, for the office. Cancelled sessions do not count. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Attendance {

    /** More places than this are more than one table. */
    static final int MOST = 20_000;

    private final JdbcClient jdbc;
    private final CatalogueFile.Read file;
    private final Clock clock;

    Attendance(JdbcClient jdbc, CatalogueFile.Read file, Clock clock) {
        this.jdbc = jdbc;
        this.file = file;
        this.clock = clock;
    }

    /** @param tooMany whether some places are left out, so that no figure is right */
    public record Found(List<AttendanceLine> courses, List<AttendanceLine> organisations, boolean tooMany) {}

    /** Past sessions of these days, both included. */
    public Found between(LocalDate from, LocalDate until) {
        var rows = all(jdbc.sql(AttendanceRow.BETWEEN)
                .param("placed", BookedPlace.State.CONFIRMED.inWords())
                .param("from", startOf(from))
                .param("until", startOf(until.plusDays(1)))
                .param("now", clock.instant())
                .query(AttendanceRow.class));
        var offered = all(jdbc.sql(CourseSupplyRow.BETWEEN)
                .param("from", startOf(from))
                .param("until", startOf(until.plusDays(1)))
                .param("now", clock.instant())
                .query(CourseSupplyRow.class));
        return new Found(courses(rows, offered), organisations(rows), rows.size() == MOST);
    }

    /** A course that took place without any bookings is a line too. */
    private List<AttendanceLine> courses(List<AttendanceRow> rows, List<CourseSupplyRow> offered) {
        var by = grouped(rows, AttendanceRow::course);
        return offered.stream()
                .map(one -> {
                    var line = line(one.course(), by.getOrDefault(one.course(), List.of()));
                    return withEmpty(line, Math.max(0, one.places() - line.held() + line.absent()));
                })
                .toList();
    }

    private List<AttendanceLine> organisations(List<AttendanceRow> rows) {
        return grouped(rows, AttendanceRow::organisationId).values().stream()
                .map(some -> withEmpty(
                        line(some.getFirst().organisation(), some),
                        count(some, row -> isAbsent(row) && !row.replaced())))
                .sorted((one, other) -> String.CASE_INSENSITIVE_ORDER.compare(one.of(), other.of()))
                .toList();
    }

    private static <K> Map<K, List<AttendanceRow>> grouped(List<AttendanceRow> rows, Function<AttendanceRow, K> key) {
        return rows.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    private AttendanceLine line(String of, List<AttendanceRow> rows) {
        return new AttendanceLine(
                of,
                count(rows, Attendance::isKept),
                count(rows, row -> isKept(row) && row.what() == AttendanceMark.CAME),
                count(rows, row -> isKept(row) && row.what() == AttendanceMark.LATE),
                count(rows, row -> isKept(row) && row.what() == AttendanceMark.PART),
                count(rows, Attendance::isAbsent),
                count(rows, row -> isKept(row) && row.what() == null),
                count(rows, this::wasLate),
                0);
    }

    private static AttendanceLine withEmpty(AttendanceLine line, int empty) {
        return new AttendanceLine(
                line.of(),
                line.held(),
                line.came(),
                line.late(),
                line.part(),
                line.absent(),
                line.unmarked(),
                line.givenUpLate(),
                empty);
    }

    private static int count(List<AttendanceRow> rows, java.util.function.Predicate<AttendanceRow> which) {
        return (int) rows.stream().filter(which).count();
    }

    private static boolean isKept(AttendanceRow row) {
        return row.givenUpAt() == null;
    }

    private static boolean isAbsent(AttendanceRow row) {
        return isKept(row) && row.what() == AttendanceMark.ABSENT;
    }

    /**
     * By the rules of the day on which it was given up, whether that cost anything or not. Of a session that was moved
     * afterwards the day is no longer what it was: there only what was charged was late.
     */
    private boolean wasLate(AttendanceRow row) {
        var at = row.givenUpAt();
        if (at == null) {
            return false;
        }
        return row.movedSince()
                ? row.charged()
                : file.rulesOn(LocalDate.ofInstant(at, Calendars.LONDON)).isLate(at, row.startsAt());
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Calendars.LONDON).toInstant();
    }
}
