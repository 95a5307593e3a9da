package org.breakwater.training.office.attendance;

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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The office sees unused places. */
@Controller
@For(Role.BUSINESS_MANAGER)
class AttendanceController {

    private static final Attendance.Found NOTHING = new Attendance.Found(List.of(), List.of(), false);

    private final ActorTransactions acting;
    private final Attendance attendance;
    private final Catalogue catalogue;
    private final Clock clock;

    AttendanceController(ActorTransactions acting, Attendance attendance, Catalogue catalogue, Clock clock) {
        this.acting = acting;
        this.attendance = attendance;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** This year so far, if no dates were selected. */
    @GetMapping("/training/office/attendance")
    Screen rates(DateRangeForm asked, Actor.Person who) {
        var today = LocalDate.ofInstant(clock.instant(), Calendars.LONDON);
        var dateRangeForm = asked.or(today.withDayOfYear(1), today);
        return acting.looking(who, () -> switch (dateRangeForm.check()) {
            case Bad<DateRangeForm.Read>(var problems) ->
                new AttendancePage(dateRangeForm, NOTHING, catalogue, problems);
            case Good<DateRangeForm.Read>(var read) ->
                new AttendancePage(dateRangeForm, attendance.between(read.from(), read.until()), catalogue, List.of());
        });
    }
}
