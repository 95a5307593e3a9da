package org.breakwater.casework.meetings.agency;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Cases;
import org.breakwater.casework.informationrequests.agency.AgencyInvitation;
import org.breakwater.casework.informationrequests.agency.AgencyInvitations;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** An agency's people say who attends a strategy discussion for it. */
@Controller
@For(Role.RESEARCHER)
class AttendanceController {

    private final ActorTransactions acting;
    private final AgencyInvitations invitations;
    private final Attendances attendances;
    private final Cases cases;
    private final AuditLog audit;

    AttendanceController(
            ActorTransactions acting,
            AgencyInvitations invitations,
            Attendances attendances,
            Cases cases,
            AuditLog audit) {
        this.acting = acting;
        this.invitations = invitations;
        this.attendances = attendances;
        this.cases = cases;
        this.audit = audit;
    }

    @GetMapping("/meetings/agency/{call}")
    Screen show(@PathVariable UUID call, Actor.Person who) {
        return acting.looking(
                who,
                () -> theirs(who, call, invitation -> {
                    audit.record(
                            who.id(),
                            who.roleName(),
                            "opened the attendance of a strategy discussion",
                            cases.subject(invitation.caseId()),
                            "invitation:" + call);
                    var form = attendances
                            .to(invitation)
                            .map(row -> AttendanceForm.of(invitation, row))
                            .orElseGet(() -> AttendanceForm.empty(invitation));
                    return new AttendancePage(invitation, form, List.of());
                }));
    }

    @PostMapping("/meetings/agency/{call}")
    Screen say(@PathVariable UUID call, AttendanceForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> theirs(who, call, invitation -> switch (form.check(invitation)) {
                    case Bad<AttendanceForm.Said>(var problems) ->
                        new AttendancePage(
                                invitation, form.isAbout(invitation) ? form : form.anew(invitation), problems);
                    case Good<AttendanceForm.Said>(var said) -> {
                        attendances.say(who, invitation, said);
                        yield redirect("/information-requests");
                    }
                }));
    }

    /** Only what the agency of the actor is invited to and has not ended. */
    private Screen theirs(Actor.Person who, UUID call, Function<AgencyInvitation, Screen> work) {
        return invitations.open().stream()
                .filter(one -> one.id().equals(call))
                .findFirst()
                .map(work)
                .orElseGet(() -> {
                    audit.refused(who.id(), who.roleName(), "say who attends", "invitation:" + call, "");
                    return FailedRequest.NOT_FOUND;
                });
    }
}
