package org.breakwater.casework.handover.receiving;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Cases;
import org.breakwater.casework.handover.handovers.HandoverRow;
import org.breakwater.casework.handover.handovers.Handovers;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.casework.outstanding.OutstandingEndings;
import org.breakwater.casework.outstanding.OutstandingItemRecords;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A team sees the outstanding items that passed to it when the desk closed a case, and records how each ended. */
@Controller
@For(Role.TEAM_MEMBER)
class TeamOutstandingController {

    private final ActorTransactions acting;
    private final Handovers handovers;
    private final OutstandingItemRecords outstandingItemRecords;
    private final OutstandingEndings endings;
    private final ReceivingTeams teams;
    private final Cases cases;
    private final AuditLog audit;
    private final Clock clock;

    TeamOutstandingController(
            ActorTransactions acting,
            Handovers handovers,
            OutstandingItemRecords outstandingItemRecords,
            OutstandingEndings endings,
            ReceivingTeams teams,
            Cases cases,
            AuditLog audit,
            Clock clock) {
        this.acting = acting;
        this.handovers = handovers;
        this.outstandingItemRecords = outstandingItemRecords;
        this.endings = endings;
        this.teams = teams;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/handovers/{handover}/outstanding")
    Screen show(@PathVariable UUID handover, Actor.Person who) {
        return acting.looking(
                who,
                () -> handovers
                        .own(handover)
                        .<Screen>map(row -> {
                            record(who, "viewed outstanding actions on a handover", row);
                            return page(row, TeamOutstandingForm.EMPTY, List.of(), false);
                        })
                        .orElseGet(() -> refused(who, handover)));
    }

    @PostMapping("/handovers/{handover}/outstanding")
    Screen end(@PathVariable UUID handover, TeamOutstandingForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> handovers
                        .own(handover)
                        .<Screen>map(row -> switch (form.check()) {
                            case Bad(var problems) -> page(row, form, problems, false);
                            case Good(var ended) -> end(who, row, form, ended);
                        })
                        .orElseGet(() -> refused(who, handover)));
    }

    private Screen end(
            Actor.Person who, HandoverRow handover, TeamOutstandingForm form, TeamOutstandingForm.Ended ended) {
        var done = outstandingItemRecords.ofHandover(handover.id()).stream()
                .filter(row -> row.id().equals(ended.item()))
                .findFirst()
                .map(row -> endings.end(who, row, ended.how(), ended.words()));
        return done.filter(ActResult.Yes.class::isInstance).isPresent()
                ? redirect("/handovers/" + handover.id() + "/outstanding")
                : page(handover, form, List.of(), true);
    }

    private TeamOutstandingPage page(HandoverRow row, TeamOutstandingForm form, List<Problem> problems, boolean stale) {
        return new TeamOutstandingPage(
                teams.nameOf(row.team()),
                row,
                outstandingItemRecords.ofHandover(row.id()),
                form,
                problems,
                stale,
                clock.instant());
    }

    private FailedRequest refused(Actor.Person who, UUID handover) {
        audit.refused(who.id(), who.roleName(), "open outstanding actions", "handover:" + handover, "");
        return FailedRequest.NOT_FOUND;
    }

    private void record(Actor.Person who, String act, HandoverRow row) {
        audit.record(who.id(), who.roleName(), act, cases.subject(row.contactId()), "handover:" + row.id());
    }
}
