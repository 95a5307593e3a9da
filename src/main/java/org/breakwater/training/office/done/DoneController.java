package org.breakwater.training.office.done;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.time.Calendars;
import org.breakwater.training.Catalogue;
import org.breakwater.training.model.DoneRow;
import org.breakwater.training.model.OfficeFiles;
import org.breakwater.training.office.fees.Days;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.breakwater.web.sheets.Cell;
import org.breakwater.web.sheets.Sheet;
import org.breakwater.web.sheets.Sheet.Column;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The office reads what people did, and takes it out as a file. */
@Controller
@For(Role.BUSINESS_MANAGER)
class DoneController {

    private static final String ALL = "/training/office/done";

    private static final Sheet<DoneRow> SHEET = new Sheet<>(
            "Completions",
            List.of(
                    new Column<>("name", row -> Cell.text(row.learner())),
                    new Column<>("email", row -> Cell.text(row.email())),
                    new Column<>("job", row -> Cell.text(row.job())),
                    new Column<>("organisation", row -> Cell.text(row.organisation())),
                    new Column<>("course", row -> Cell.text(row.course())),
                    new Column<>("done_on", row -> Cell.day(row.doneOn())),
                    new Column<>("how", row -> Cell.text(row.inWords())),
                    new Column<>("given_by", row -> Cell.text(row.givenBy()))));

    private final Acting acting;
    private final OfficeFiles files;
    private final Catalogue catalogue;
    private final Clock clock;

    DoneController(Acting acting, OfficeFiles files, Catalogue catalogue, Clock clock) {
        this.acting = acting;
        this.files = files;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping(ALL)
    Screen done(Days asked, Actor.Person who) {
        var days = asked.orMonthOf(LocalDate.ofInstant(clock.instant(), Calendars.LONDON));
        return acting.looking(who, () -> switch (days.check()) {
            case Bad<Days.Read>(var problems) -> page(days, List.of(), problems.toArray(Problem[]::new));
            case Good<Days.Read>(var read) -> page(days, files.done(read.from(), read.until()));
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
            case Bad<Days.Read>(var problems) -> page(asked, List.of(), problems.toArray(Problem[]::new));
            case Good<Days.Read>(var read) -> {
                var rows = files.done(read.from(), read.until());
                if (rows.size() == DoneRow.MOST) {
                    yield page(asked, rows, new Problem("until", "Choose a shorter period"));
                }
                files.takenDone(who, read.from(), read.until());
                yield SHEET.file(as, "training-" + read.from() + "-" + read.until(), rows);
            }
        });
    }

    private DonePage page(Days days, List<DoneRow> rows, Problem... problems) {
        return new DonePage(days, rows, catalogue, List.of(problems));
    }
}
