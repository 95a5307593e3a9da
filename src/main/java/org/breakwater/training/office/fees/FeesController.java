package org.breakwater.training.office.fees;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.time.Calendars;
import org.breakwater.training.Catalogue;
import org.breakwater.training.model.FeeRow;
import org.breakwater.training.model.Fees;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Mishap;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.breakwater.web.sheets.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The office reads what is owed, hands it to finance, and waives what should not be. */
@Controller
@For(Role.BUSINESS_MANAGER)
class FeesController {

    private static final String ALL = "/training/office/fees";

    private final Acting acting;
    private final Fees fees;
    private final Catalogue catalogue;
    private final Clock clock;

    FeesController(Acting acting, Fees fees, Catalogue catalogue, Clock clock) {
        this.acting = acting;
        this.fees = fees;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping(ALL)
    Screen statements(Days asked, Actor.Person who) {
        var days = asked.orMonthOf(LocalDate.ofInstant(clock.instant(), Calendars.LONDON));
        return acting.looking(who, () -> switch (days.check()) {
            case Bad<Days.Read>(var problems) -> new FeesPage(days, List.of(), catalogue, problems);
            case Good<Days.Read>(var read) ->
                new FeesPage(days, fees.between(read.from(), read.until()), catalogue, List.of());
        });
    }

    @GetMapping(ALL + ".csv")
    Screen csv(Days asked, Actor.Person who) {
        return file(asked, who, Sheet.As.CSV);
    }

    @GetMapping(ALL + ".xlsx")
    Screen excel(Days asked, Actor.Person who) {
        return file(asked, who, Sheet.As.XLSX);
    }

    /** Half a file would be a wrong one. */
    private Screen file(Days asked, Actor.Person who, Sheet.As as) {
        return acting.as(who, () -> switch (asked.check()) {
            case Bad<Days.Read>(var problems) -> new FeesPage(asked, List.of(), catalogue, problems);
            case Good<Days.Read>(var read) -> {
                var rows = fees.between(read.from(), read.until());
                if (rows.size() == FeeRow.MOST) {
                    yield new FeesPage(
                            asked, rows, catalogue, List.of(new Problem("until", "Choose a shorter period")));
                }
                fees.taken(who, read.from(), read.until());
                yield FeesFile.SHEET.file(as, "fees-" + read.from() + "-" + read.until(), rows);
            }
        });
    }

    @GetMapping(ALL + "/{fee}")
    Screen one(@PathVariable UUID fee, Actor.Person who) {
        return acting.looking(who, () -> found(fee, row -> page(row, new WaiveForm(""), List.of())));
    }

    @PostMapping(ALL + "/{fee}")
    Screen waive(@PathVariable UUID fee, WaiveForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> found(fee, row -> switch (form.check()) {
                    case Bad<String>(var problems) -> page(row, form, problems);
                    case Good<String>(var why) ->
                        fees.waive(who, row, why) ? redirect(statementOf(row)) : Mishap.CHANGED_MEANWHILE;
                }));
    }

    private static String statementOf(FeeRow row) {
        var day = LocalDate.ofInstant(row.startsAt(), Calendars.LONDON);
        var month = new Days("", "").orMonthOf(day);
        return ALL + "?from=" + month.from() + "&until=" + month.until();
    }

    private Screen found(UUID fee, Function<FeeRow, Screen> screen) {
        return fees.find(fee).map(screen).orElse(Mishap.NOT_FOUND);
    }

    private WaivePage page(FeeRow row, WaiveForm form, List<Problem> problems) {
        var title = catalogue.titleOf(row.course());
        return new WaivePage(row, title, form, problems);
    }
}
