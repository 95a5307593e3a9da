package org.breakwater.casework.yearly;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.audit.AuditLog;
import org.breakwater.time.Calendars;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.sheets.Sheet;
import org.breakwater.web.sheets.Sheet.Column;
import org.breakwater.web.sheets.SheetCell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts a yearly table over the records that the reader may see, in one query, as a page and as a file. */
@Component
public class YearlyTables {

    /** Nothing was recorded before. */
    private static final int FIRST = 2020;

    /**
     * What the reader wants to see.
     *
     * @param year in which it begins, as typed; the current one if it is missing or nothing was recorded then
     * @param publish "yes" to suppress small numbers
     */
    public record Asked(String year, String publish) {}

    private record FileLine(String table, String measure, SheetCell number) {}

    private static final Sheet<FileLine> FILE = new Sheet<>(
            "Year",
            List.of(
                    new Column<>("table", line -> new SheetCell.Text(line.table())),
                    new Column<>("measure", line -> new SheetCell.Text(line.measure())),
                    new Column<>("number", FileLine::number)));

    private final ActorTransactions acting;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    YearlyTables(ActorTransactions acting, JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.acting = acting;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    public Screen page(Actor.Person who, YearlyTable table, Asked asked) {
        return acting.looking(who, () -> counted(who, table, asked, "viewed the yearly table"));
    }

    /** The access is committed before the file is sent. */
    public Screen file(Actor.Person who, YearlyTable table, Asked asked) {
        var page = acting.as(who, () -> counted(who, table, asked, "downloaded the yearly table"));
        var lines = table.sections().stream()
                .flatMap(section -> section.lines().stream()
                        .map(line -> new FileLine(
                                section.caption(),
                                line.text(),
                                page.isHidden(line) ? new SheetCell.Nothing() : new SheetCell.Count(page.of(line)))))
                .toList();
        return FILE.file(Sheet.As.CSV, page.fileName(), lines);
    }

    private YearlyPage counted(Actor.Person who, YearlyTable table, Asked asked, String act) {
        var today = LocalDate.ofInstant(clock.instant(), Calendars.LONDON);
        var current = table.year().startOf(today);
        var wanted = InputParser.count(asked.year())
                .filter(one -> one >= FIRST && one <= current)
                .orElse(current);
        var first = table.year().first(wanted);
        audit.record(who.id(), who.roleName(), act, "", table.title());
        return new YearlyPage(
                table,
                asked.publish().equals("yes"),
                wanted,
                current,
                all(jdbc.sql(table.sql())
                        .param("first", first)
                        .param("next", first.plusYears(1))
                        .param("from", startOf(first))
                        .param("until", startOf(first.plusYears(1)))
                        .param("now", clock.instant())
                        .query(YearlyRow.class)));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Calendars.LONDON).toInstant();
    }
}
