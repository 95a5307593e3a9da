package org.breakwater.training.office.completions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.time.Calendars;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.office.forms.DateRangeForm;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.sheets.Sheet;
import org.breakwater.web.sheets.Sheet.Column;
import org.breakwater.web.sheets.SheetCell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The office reads completions, and exports them as a file. */
@Controller
@For(Role.BUSINESS_MANAGER)
class CompletionsController {

    private static final String ALL = "/training/office/completions";

    private final ActorTransactions acting;
    private final Completions files;
    private final Catalogue catalogue;
    private final Clock clock;

    CompletionsController(ActorTransactions acting, Completions files, Catalogue catalogue, Clock clock) {
        this.acting = acting;
        this.files = files;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping(ALL)
    Screen done(DateRangeForm asked, Actor.Person who) {
        var dateRangeForm = asked.orLastThreeMonths(LocalDate.ofInstant(clock.instant(), Calendars.LONDON));
        return acting.looking(who, () -> switch (dateRangeForm.check()) {
            case Bad<DateRangeForm.Read>(var problems) ->
                page(dateRangeForm, List.of(), problems.toArray(Problem[]::new));
            case Good<DateRangeForm.Read>(var read) -> page(dateRangeForm, files.done(read.from(), read.until()));
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
            case Bad<DateRangeForm.Read>(var problems) -> page(asked, List.of(), problems.toArray(Problem[]::new));
            case Good<DateRangeForm.Read>(var read) -> {
                var rows = files.done(read.from(), read.until());
                if (rows.size() == CompletionRow.MOST) {
                    yield page(asked, rows, new Problem("until", "Choose a shorter period"));
                }
                files.takenDone(who, read.from(), read.until());
                yield sheet().file(as, "training-" + read.from() + "-" + read.until(), rows);
            }
        });
    }

    private Sheet<CompletionRow> sheet() {
        return new Sheet<>(
                "Completions",
                List.of(
                        new Column<>("Name", row -> SheetCell.text(row.learner())),
                        new Column<>("Email", row -> SheetCell.text(row.email())),
                        new Column<>("Job title", row -> SheetCell.text(row.job())),
                        new Column<>("Organisation", row -> SheetCell.text(row.organisation())),
                        new Column<>("Course", row -> SheetCell.text(catalogue.titleOf(row.course()))),
                        new Column<>("Date completed", row -> SheetCell.day(row.doneOn())),
                        new Column<>("Type", row -> SheetCell.text(row.inWords())),
                        new Column<>("Provider", row -> SheetCell.text(row.givenBy()))));
    }

    private CompletionsPage page(DateRangeForm dateRangeForm, List<CompletionRow> rows, Problem... problems) {
        return new CompletionsPage(dateRangeForm, rows, catalogue, List.of(problems));
    }
}
