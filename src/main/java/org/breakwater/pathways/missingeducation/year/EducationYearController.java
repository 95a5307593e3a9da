package org.breakwater.pathways.missingeducation.year;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.pathways.missingeducation.year.EducationYearPage.Line;
import org.breakwater.time.Calendars;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.sheets.Sheet;
import org.breakwater.web.sheets.SheetCell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The termly return, as a page and as a file. */
@Controller
@RequestMapping(EducationYearPage.ADDRESS)
@For({Role.CME_OFFICER, Role.CME_MANAGER})
class EducationYearController {

    private static final Sheet<Line> FILE = new Sheet<>(
            "Children missing education",
            List.of(
                    new Sheet.Column<>(
                            "Counted by", line -> SheetCell.text(line.part().inWords())),
                    new Sheet.Column<>("Group", line -> SheetCell.text(line.group())),
                    new Sheet.Column<>("Children", line -> SheetCell.text(line.children()))));

    private final ActorTransactions acting;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    EducationYearController(ActorTransactions acting, JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.acting = acting;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    Screen show(@RequestParam(defaultValue = "") String census, Actor.Person who) {
        return page(census, who, "viewed the termly return");
    }

    @GetMapping("/return.csv")
    Screen file(@RequestParam(defaultValue = "") String census, Actor.Person who) {
        var page = page(census, who, "downloaded the termly return");
        return page.problems().isEmpty()
                ? FILE.file(Sheet.As.CSV, "children-missing-education-" + page.census(), page.lines())
                : page;
    }

    private EducationYearPage page(String census, Actor.Person who, String what) {
        var today = LocalDate.ofInstant(clock.instant(), Calendars.LONDON);
        var form = new EducationYearForm(census);
        return switch (form.check(today)) {
            case Bad(var problems) -> new EducationYearPage(today, form, List.of(), problems);
            case Good(var day) ->
                acting.as(who, () -> {
                    audit.record(who.id(), who.roleName(), what, "missing-education", "");
                    return new EducationYearPage(day, form, rows(day), List.of());
                });
        };
    }

    private List<EducationYearRow> rows(LocalDate day) {
        return all(jdbc.sql(EducationYearRow.ON_CENSUS_DAY)
                .param("day", day)
                .param("end", startOf(day.plusDays(1)))
                .param("from", startOf(day.minusYears(1).plusDays(1)))
                .query(EducationYearRow.class));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Calendars.LONDON).toInstant();
    }
}
