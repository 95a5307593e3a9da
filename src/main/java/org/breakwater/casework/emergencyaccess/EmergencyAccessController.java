package org.breakwater.casework.emergencyaccess;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.access.records.EmergencyAccessRow;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Cases;
import org.breakwater.casework.decisions.SecondPerson;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Emergency access ("break the glass"): a restricted case for an hour, with a reason, notified to the people named on
 * it, reviewed afterwards.
 */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class EmergencyAccessController {

    private static final String NOTHING = """
            There is no restricted contact with this reference that you can open. Check the reference. \
            If a child is in danger, call the police on 999 and your manager.""";

    private final ActorTransactions acting;
    private final EmergencyAccess emergencyAccess;
    private final Cases cases;

    EmergencyAccessController(ActorTransactions acting, EmergencyAccess emergencyAccess, Cases cases) {
        this.acting = acting;
        this.emergencyAccess = emergencyAccess;
        this.cases = cases;
    }

    @GetMapping("/desk/emergency-access")
    Screen ask(Actor.Person who) {
        return acting.looking(who, () -> page(who, EmergencyAccessForm.empty(), List.of()));
    }

    @PostMapping("/desk/emergency-access")
    @For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
    Screen open(EmergencyAccessForm form, Actor.Person who) {
        return acting.as(who, () -> switch (form.check()) {
            case Bad(var problems) -> page(who, form, problems);
            case Good(var emergency) ->
                emergencyAccess
                        .open(who, emergency.reference(), emergency.why())
                        .flatMap(cases::find)
                        .<Screen>map(theCase -> redirect(theCase.path()))
                        .orElseGet(() -> page(who, form, List.of(new Problem("reference", NOTHING))));
        });
    }

    @GetMapping("/desk/emergency-access/{opening}")
    Screen opening(@PathVariable UUID opening, Actor.Person who) {
        return acting.looking(
                who,
                () -> emergencyAccess
                        .find(opening)
                        .map(row -> page(who, row, ReviewEmergencyAccessForm.empty(), List.of()))
                        .orElseGet(() -> FailedRequest.NOT_FOUND));
    }

    @PostMapping("/desk/emergency-access/{opening}")
    Screen review(@PathVariable UUID opening, ReviewEmergencyAccessForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> emergencyAccess
                        .find(opening)
                        .map(row -> reviewed(row, form, who))
                        .orElseGet(() -> FailedRequest.NOT_FOUND));
    }

    private Screen reviewed(EmergencyAccessRow row, ReviewEmergencyAccessForm form, Actor.Person who) {
        return switch (form.check()) {
            case Bad(var problems) -> page(who, row, form, problems);
            case Good(var said) ->
                switch (emergencyAccess.review(who, row.id(), said.wasRight(), said.words())) {
                    case ActResult.Yes() -> redirect("/desk/emergency-access");
                    case ActResult.NotNow(var why) -> page(who, row, form, List.of(new Problem("wasRight", why)));
                    case ActResult.Stale() -> FailedRequest.NOT_FOUND;
                };
        };
    }

    private EmergencyAccessPage page(Actor.Person who, EmergencyAccessForm form, List<Problem> problems) {
        return new EmergencyAccessPage(emergencyAccess.latest(), who.role() != Role.CONTACT_OFFICER, form, problems);
    }

    private Screen page(
            Actor.Person who, EmergencyAccessRow row, ReviewEmergencyAccessForm form, List<Problem> problems) {
        var mine = SecondPerson.isAuthor(who, row.accountId());
        return new EmergencyAccessOpeningPage(row, mine, emergencyAccess.seesContact(row), form, problems);
    }
}
