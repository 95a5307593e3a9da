package org.breakwater.training.office.attendance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.time.Calendars;
import org.breakwater.training.Catalogue;
import org.breakwater.training.model.Turnout;
import org.breakwater.training.office.fees.Days;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The office sees where places stay empty. */
@Controller
@For(Role.BUSINESS_MANAGER)
class AttendanceController {

    private static final Turnout.Found NOTHING = new Turnout.Found(List.of(), List.of(), false);

    private final Acting acting;
    private final Turnout turnout;
    private final Catalogue catalogue;
    private final Clock clock;

    AttendanceController(Acting acting, Turnout turnout, Catalogue catalogue, Clock clock) {
        this.acting = acting;
        this.turnout = turnout;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** This year so far, where no days were chosen. */
    @GetMapping("/training/office/attendance")
    Screen rates(Days asked, Actor.Person who) {
        var today = LocalDate.ofInstant(clock.instant(), Calendars.LONDON);
        var days = asked.or(today.withDayOfYear(1), today);
        return acting.looking(who, () -> switch (days.check()) {
            case Bad<Days.Read>(var problems) -> new AttendancePage(days, NOTHING, catalogue, problems);
            case Good<Days.Read>(var read) ->
                new AttendancePage(days, turnout.between(read.from(), read.until()), catalogue, List.of());
        });
    }
}
