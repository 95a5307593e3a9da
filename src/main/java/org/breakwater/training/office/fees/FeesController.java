package org.breakwater.training.office.fees;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.time.Calendars;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.office.forms.DateRangeForm;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.sheets.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The office sees the fees due, exports them for finance, and waives them. */
@Controller
@For(Role.BUSINESS_MANAGER)
class FeesController {

    private static final String ALL = "/training/office/fees";

    private final ActorTransactions acting;
    private final Fees fees;
    private final Catalogue catalogue;
    private final Clock clock;

    FeesController(ActorTransactions acting, Fees fees, Catalogue catalogue, Clock clock) {
        this.acting = acting;
        this.fees = fees;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping(ALL)
    Screen statements(DateRangeForm asked, Actor.Person who) {
        var dateRangeForm = asked.orLastThreeMonths(LocalDate.ofInstant(clock.instant(), Calendars.LONDON));
        return acting.looking(who, () -> switch (dateRangeForm.check()) {
            case Bad<DateRangeForm.Read>(var problems) -> new FeesPage(dateRangeForm, List.of(), catalogue, problems);
            case Good<DateRangeForm.Read>(var read) ->
                new FeesPage(dateRangeForm, fees.between(read.from(), read.until()), catalogue, List.of());
        });
    }

    @GetMapping(ALL + ".csv")
    Screen csv(DateRangeForm asked, Actor.Person who) {
        return file(asked, who, Sheet.As.CSV);
    }

    @GetMapping(ALL + ".xlsx")
    Screen excel(DateRangeForm asked, Actor.Person who) {
        return file(asked, who, Sheet.As.XLSX);
    }

    /** Half a file would be a wrong one. */
    private Screen file(DateRangeForm asked, Actor.Person who, Sheet.As as) {
        return acting.as(who, () -> switch (asked.check()) {
            case Bad<DateRangeForm.Read>(var problems) -> new FeesPage(asked, List.of(), catalogue, problems);
            case Good<DateRangeForm.Read>(var read) -> {
                var rows = fees.between(read.from(), read.until());
                if (rows.size() == FeeRow.MOST) {
                    yield new FeesPage(
                            asked, rows, catalogue, List.of(new Problem("until", "Choose a shorter period")));
                }
                fees.taken(who, read.from(), read.until());
                yield FeesExport.sheet(catalogue).file(as, "fees-" + read.from() + "-" + read.until(), rows);
            }
        });
    }

    @GetMapping(ALL + "/{fee}")
    Screen one(@PathVariable UUID fee, Actor.Person who) {
        return acting.looking(who, () -> found(fee, row -> page(row, new WaiveFeeForm(""), List.of())));
    }

    @PostMapping(ALL + "/{fee}")
    Screen waive(@PathVariable UUID fee, WaiveFeeForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> found(fee, row -> switch (form.check()) {
                    case Bad<String>(var problems) -> page(row, form, problems);
                    case Good<String>(var why) ->
                        fees.waive(who, row, why) ? redirect(statementOf(row)) : FailedRequest.CHANGED_MEANWHILE;
                }));
    }

    private static String statementOf(FeeRow row) {
        var day = LocalDate.ofInstant(row.startsAt(), Calendars.LONDON);
        var months = new DateRangeForm("", "").orLastThreeMonths(day);
        return ALL + "?from=" + months.from() + "&until=" + months.until();
    }

    private Screen found(UUID fee, Function<FeeRow, Screen> screen) {
        return fees.find(fee).map(screen).orElse(FailedRequest.NOT_FOUND);
    }

    private FeePage page(FeeRow row, WaiveFeeForm form, List<Problem> problems) {
        var title = catalogue.titleOf(row.course());
        return new FeePage(row, title, form, problems);
    }
}
