package org.breakwater.training.office.delegates;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.time.Calendars;
import org.breakwater.training.AttendanceMark;
import org.breakwater.training.programme.Sessions;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.sheets.Sheet;
import org.breakwater.web.sheets.Sheet.Column;
import org.breakwater.web.sheets.SheetCell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The delegates of a session as a file. */
@Controller
@For(Role.BUSINESS_MANAGER)
class DelegateListController {

    private static final Sheet<DelegateListRow> SHEET = new Sheet<>(
            "Delegates",
            List.of(
                    new Column<>("Name", row -> SheetCell.text(row.learner())),
                    new Column<>("Email", row -> SheetCell.text(row.email())),
                    new Column<>("Job title", row -> SheetCell.text(row.job())),
                    new Column<>("Organisation", row -> SheetCell.text(row.organisation())),
                    new Column<>("Date requested", row -> SheetCell.moment(row.askedAt())),
                    new Column<>("Booking status", row -> SheetCell.text(row.stands())),
                    new Column<>("Attendance", row -> SheetCell.text(came(row)))));

    private final ActorTransactions acting;
    private final Sessions sessions;
    private final DelegateLists delegateLists;

    DelegateListController(ActorTransactions acting, Sessions sessions, DelegateLists delegateLists) {
        this.acting = acting;
        this.sessions = sessions;
        this.delegateLists = delegateLists;
    }

    @GetMapping("/training/office/{session}/delegates.csv")
    Screen csv(@PathVariable UUID session, Actor.Person who) {
        return file(session, who, Sheet.As.CSV);
    }

    @GetMapping("/training/office/{session}/delegates.xlsx")
    Screen excel(@PathVariable UUID session, Actor.Person who) {
        return file(session, who, Sheet.As.XLSX);
    }

    private Screen file(UUID session, Actor.Person who, Sheet.As as) {
        return acting.as(
                who,
                () -> sessions.find(session)
                        .<Screen>map(row -> {
                            var day = LocalDate.ofInstant(row.startsAt(), Calendars.LONDON);
                            return SHEET.file(as, row.course() + "-" + day, delegateLists.ofSession(who, session));
                        })
                        .orElse(FailedRequest.NOT_FOUND));
    }

    private static String came(DelegateListRow row) {
        AttendanceMark mark = row.came();
        return mark == null ? "" : mark.inWords();
    }
}
