package org.breakwater.training.office.today;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;
import org.breakwater.time.Calendars;
import org.breakwater.training.catalogue.CatalogueFile;
import org.breakwater.training.programme.Sessions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads what needs somebody in the office. Sessions and numbers only: nobody is named. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OfficeDays {

    private static final Duration REGISTERS = Duration.ofDays(30);
    private static final Duration LAPSED = Duration.ofDays(7);
    private static final Duration EVALUATIONS = Duration.ofDays(84);
    private static final Duration AHEAD = Duration.ofDays(365);

    private final JdbcClient jdbc;
    private final Sessions sessions;
    private final Clock clock;
    private final Month begins;

    OfficeDays(JdbcClient jdbc, Sessions sessions, Clock clock, CatalogueFile.YearStart yearStart) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.clock = clock;
        this.begins = yearStart.month();
    }

    public OfficeDay now() {
        var today = LocalDate.ofInstant(clock.instant(), Calendars.LONDON);
        var year = TrainingYear.of(today, begins);
        return new OfficeDay(
                sessions.between(today, today.plusDays(2)),
                tasks(SessionTaskRow.NO_REGISTER, REGISTERS),
                tasks(SessionTaskRow.TO_APPROVE, Duration.ZERO),
                jdbc.sql(EXTERNAL).query(Integer.class).single(),
                jdbc.sql(ORGANISATIONS).query(Integer.class).single(),
                tasks(SessionTaskRow.FREE_WITH_LIST, Duration.ZERO),
                tasks(SessionTaskRow.LAPSED, LAPSED),
                tasks(SessionTaskRow.NO_CERTIFICATE, EVALUATIONS),
                Stream.of(year, year.before())
                        .map(one -> new OfficeDay.Year(one, figures(one)))
                        .toList());
    }

    private List<SessionTaskRow> tasks(String which, Duration back) {
        var now = clock.instant();
        return all(jdbc.sql(which)
                .param("now", now)
                .param("since", now.minus(back))
                .param("until", now.plus(AHEAD))
                .query(SessionTaskRow.class));
    }

    private YearFigures figures(TrainingYear year) {
        return jdbc.sql(YearFigures.OF_YEAR)
                .param("from", year.from().atStartOfDay(Calendars.LONDON).toInstant())
                .param("until", year.until().atStartOfDay(Calendars.LONDON).toInstant())
                .query(YearFigures.class)
                .single();
    }

    static final String EXTERNAL = "select cast(count(*) as int) from training.completion where checked_at is null";

    static final String ORGANISATIONS =
            "select cast(count(*) as int) from training.organisation where checked_at is null and merged_into is null";
}
