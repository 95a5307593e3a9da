package org.breakwater.training.programme;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.time.Calendars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Course dates, public. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Sessions {

    private final JdbcClient jdbc;
    private final Clock clock;

    Sessions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<SessionRow> find(UUID id) {
        return jdbc.sql(SessionRow.BY_ID)
                .param("id", id)
                .query(SessionRow.class)
                .optional();
    }

    /** Those that are not over, the next first; cancelled ones stay visible until their day. */
    public List<SessionRow> coming() {
        return all(jdbc.sql(SessionRow.COMING).param("now", clock.instant()).query(SessionRow.class));
    }

    public List<SessionRow> coming(String course) {
        return all(jdbc.sql(SessionRow.OF_COURSE)
                .param("course", course)
                .param("now", clock.instant())
                .query(SessionRow.class));
    }

    /** Those of the current actor as a trainer. */
    public List<SessionRow> trainedSince(LocalDate day) {
        return all(jdbc.sql(SessionRow.TRAINED)
                .param("since", day.atStartOfDay(Calendars.LONDON).toInstant())
                .query(SessionRow.class));
    }

    /** A whole year, for planning. */
    public List<SessionRow> of(Year year) {
        return all(jdbc.sql(SessionRow.OF_YEAR)
                .param("from", startOf(year))
                .param("until", startOf(year.plusYears(1)))
                .query(SessionRow.class));
    }

    /** Those that start from this day until that one, exclusive. */
    public List<SessionRow> between(LocalDate from, LocalDate until) {
        return all(jdbc.sql(SessionRow.OF_YEAR)
                .param("from", from.atStartOfDay(Calendars.LONDON).toInstant())
                .param("until", until.atStartOfDay(Calendars.LONDON).toInstant())
                .query(SessionRow.class));
    }

    /** Coming ones at this venue, the next first. */
    public List<SessionRow> comingAt(UUID venue) {
        return all(jdbc.sql(SessionRow.AT_VENUE)
                .param("venue", venue)
                .param("now", clock.instant())
                .query(SessionRow.class));
    }

    /** Another session at that venue that overlaps this time. */
    public Optional<SessionRow> inTheWay(UUID session, UUID venue, Instant from, Instant until) {
        return jdbc.sql(SessionRow.IN_THE_WAY)
                .param("session", session)
                .param("venue", venue)
                .param("from", from)
                .param("until", until)
                .query(SessionRow.class)
                .optional();
    }

    /** A trainer's past and coming sessions, the latest first. */
    public List<SessionRow> givenBy(UUID trainer) {
        return all(jdbc.sql(SessionRow.GIVEN_BY).param("trainer", trainer).query(SessionRow.class));
    }

    /** The courses with sessions from this day until that one, exclusive. */
    public List<String> coursesBetween(LocalDate from, LocalDate until) {
        return all(jdbc.sql(COURSES)
                .param("from", from.atStartOfDay(Calendars.LONDON).toInstant())
                .param("until", until.atStartOfDay(Calendars.LONDON).toInstant())
                .query(String.class));
    }

    /** Every change, the latest first. */
    public List<SessionChangeRow> linesOf(UUID session) {
        return all(jdbc.sql(SessionChangeRow.OF_SESSION).param("id", session).query(SessionChangeRow.class));
    }

    private static Instant startOf(Year year) {
        return year.atDay(1).atStartOfDay(Calendars.LONDON).toInstant();
    }

    static final String COURSES = """
            select distinct course from training.session
            where starts_at >= :from and starts_at < :until and cancelled_at is null order by course limit 500""";
}
