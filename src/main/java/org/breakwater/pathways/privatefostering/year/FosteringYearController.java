package org.breakwater.pathways.privatefostering.year;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.time.Calendars;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.InputParser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The yearly table, of the arrangements that the reader may see. */
@Controller
@For({Role.PRIVATE_FOSTERING_WORKER, Role.PRIVATE_FOSTERING_MANAGER})
class FosteringYearController {

    /** Nothing was recorded before. */
    private static final int FIRST = 2020;

    private final ActorTransactions acting;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    FosteringYearController(ActorTransactions acting, JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.acting = acting;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param year in whose April it begins; the current one if it is missing or was not recorded */
    @GetMapping(FosteringYearPage.ADDRESS)
    Screen show(@RequestParam(defaultValue = "") String year, Actor.Person who) {
        var today = clock.instant().atZone(Calendars.LONDON).toLocalDate();
        var current = today.getMonthValue() < Month.APRIL.getValue() ? today.getYear() - 1 : today.getYear();
        var wanted = InputParser.count(year)
                .filter(one -> one >= FIRST && one <= current)
                .orElse(current);
        var first = LocalDate.of(wanted, Month.APRIL, 1);
        return acting.looking(who, () -> {
            audit.record(who.id(), who.roleName(), "viewed the yearly table of private fostering", "", "");
            return new FosteringYearPage(
                    wanted,
                    current,
                    all(jdbc.sql(FosteringYearRow.OF_YEAR)
                            .param("first", first)
                            .param("next", first.plusYears(1))
                            .param("from", startOf(first))
                            .param("until", startOf(first.plusYears(1)))
                            .param("now", clock.instant())
                            .query(FosteringYearRow.class)));
        });
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Calendars.LONDON).toInstant();
    }
}
