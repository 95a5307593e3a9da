package org.breakwater.training.office.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.time.Calendars;
import org.breakwater.training.Sessions;
import org.breakwater.training.model.Attendance;
import org.breakwater.training.model.OfficeFiles;
import org.breakwater.training.model.PlaceRow;
import org.breakwater.web.Mishap;
import org.breakwater.web.Screen;
import org.breakwater.web.sheets.Cell;
import org.breakwater.web.sheets.Sheet;
import org.breakwater.web.sheets.Sheet.Column;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The people of a session as a file. */
@Controller
@For(Role.BUSINESS_MANAGER)
class PeopleFileController {

    private static final Sheet<PlaceRow> SHEET = new Sheet<>(
            "Delegates",
            List.of(
                    new Column<>("name", row -> Cell.text(row.learner())),
                    new Column<>("email", row -> Cell.text(row.email())),
                    new Column<>("job", row -> Cell.text(row.job())),
                    new Column<>("organisation", row -> Cell.text(row.organisation())),
                    new Column<>("asked_at", row -> Cell.moment(row.askedAt())),
                    new Column<>("stands", row -> Cell.text(row.stands())),
                    new Column<>("came", row -> Cell.text(came(row)))));

    private final Acting acting;
    private final Sessions sessions;
    private final OfficeFiles files;

    PeopleFileController(Acting acting, Sessions sessions, OfficeFiles files) {
        this.acting = acting;
        this.sessions = sessions;
        this.files = files;
    }

    @GetMapping("/training/office/{session}/people.csv")
    Screen csv(@PathVariable UUID session, Actor.Person who) {
        return file(session, who, Sheet.As.CSV);
    }

    @GetMapping("/training/office/{session}/people.xlsx")
    Screen excel(@PathVariable UUID session, Actor.Person who) {
        return file(session, who, Sheet.As.XLSX);
    }

    private Screen file(UUID session, Actor.Person who, Sheet.As as) {
        return acting.as(
                who,
                () -> sessions.find(session)
                        .<Screen>map(row -> {
                            var day = LocalDate.ofInstant(row.startsAt(), Calendars.LONDON);
                            return SHEET.file(as, row.course() + "-" + day, files.ofSession(who, session));
                        })
                        .orElse(Mishap.NOT_FOUND));
    }

    private static String came(PlaceRow row) {
        Attendance mark = row.came();
        return mark == null ? "" : mark.inWords();
    }
}
