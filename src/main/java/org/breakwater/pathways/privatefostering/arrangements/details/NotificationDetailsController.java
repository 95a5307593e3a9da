package org.breakwater.pathways.privatefostering.arrangements.details;

import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.screens.CaseOpening.Answer;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.privatefostering.lifecycle.ArrangementDesk;
import org.breakwater.pathways.privatefostering.lifecycle.ArrangementNotifications;
import org.breakwater.pathways.privatefostering.notify.FosteringNotificationForm;
import org.breakwater.pathways.privatefostering.records.ArrangementRecords;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
@For({Role.PRIVATE_FOSTERING_WORKER, Role.PRIVATE_FOSTERING_MANAGER})
class NotificationDetailsController {

    private final ArrangementDesk desk;
    private final ArrangementRecords records;
    private final ArrangementNotifications notifications;

    NotificationDetailsController(
            ArrangementDesk desk, ArrangementRecords records, ArrangementNotifications notifications) {
        this.desk = desk;
        this.records = records;
        this.notifications = notifications;
    }

    @GetMapping("/private-fostering/arrangements/{arrangement}/details")
    Screen show(@PathVariable UUID arrangement, Actor.Person who) {
        return desk.show(who, arrangement, "opened the details of a notification", seen -> {
            var told = records.find(arrangement).orElseThrow().notification();
            return new NotificationDetailsPage(
                    seen, NotificationDetailsPage.known(told, seen.version()), Rejection.none());
        });
    }

    @PostMapping("/private-fostering/arrangements/{arrangement}/details")
    Screen add(@PathVariable UUID arrangement, FosteringNotificationForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, arrangement, seen -> records.find(arrangement), (seen, record) -> switch (form.check(
                desk.today())) {
            case Bad(var problems) -> new Answer.Show(new NotificationDetailsPage(seen, form, Rejection.of(problems)));
            case Good(var told) ->
                new Answer.Did(
                        notifications.add(who, seen, version, told),
                        seen.path(),
                        attempt ->
                                new NotificationDetailsPage(seen, form, desk.snag(seen, attempt, "notifier", version)));
        });
    }
}
