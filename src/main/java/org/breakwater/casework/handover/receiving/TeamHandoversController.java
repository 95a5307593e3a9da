package org.breakwater.casework.handover.receiving;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.access.account.absence.Absences;
import org.breakwater.access.accounts.TeamMembers;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Cases;
import org.breakwater.casework.handover.contents.FilesHandedOver;
import org.breakwater.casework.handover.contents.HandoverContents;
import org.breakwater.casework.handover.handovers.HandoverRow;
import org.breakwater.casework.handover.handovers.Handovers;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.casework.outstanding.OutstandingItemRecords;
import org.breakwater.casework.outstanding.OutstandingItemRow;
import org.breakwater.partnership.contactpoints.DeskTelephone;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A team's people read its handovers, and accept them or not. */
@Controller
@For(Role.TEAM_MEMBER)
class TeamHandoversController {

    private final ActorTransactions acting;
    private final Handovers handovers;
    private final HandoverResponses handoverResponses;
    private final FilesHandedOver copies;
    private final HandoverContents contents;
    private final OutstandingItemRecords outstandingItemRecords;
    private final TeamMembers members;
    private final ReceivingTeams teams;
    private final Cases cases;
    private final DeskTelephone telephone;
    private final Absences absences;
    private final AuditLog audit;
    private final Clock clock;

    TeamHandoversController(
            ActorTransactions acting,
            Handovers handovers,
            HandoverResponses handoverResponses,
            FilesHandedOver copies,
            HandoverContents contents,
            OutstandingItemRecords outstandingItemRecords,
            TeamMembers members,
            ReceivingTeams teams,
            Cases cases,
            DeskTelephone telephone,
            Absences absences,
            AuditLog audit,
            Clock clock) {
        this.acting = acting;
        this.handovers = handovers;
        this.handoverResponses = handoverResponses;
        this.copies = copies;
        this.contents = contents;
        this.outstandingItemRecords = outstandingItemRecords;
        this.members = members;
        this.teams = teams;
        this.cases = cases;
        this.telephone = telephone;
        this.absences = absences;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/handovers")
    Screen list(@RequestParam(defaultValue = "1") String page, Actor.Person who) {
        var number = InputParser.page(page);
        return acting.looking(who, () -> {
            var waiting = handovers.waiting();
            var accepted = handovers.accepted(number);
            var owed = outstandingItemRecords.ofTeam();
            var shown = Stream.of(
                            waiting.stream().map(HandoverRow::contactId),
                            accepted.stream().map(HandoverRow::contactId),
                            owed.stream().map(OutstandingItemRow::contactId))
                    .flatMap(ids -> ids)
                    .distinct()
                    .toList();
            audit.record(who.id(), who.roleName(), "viewed a team’s handovers", cases.subjects(shown), "");
            var deputising = absences.deputisedBy(who);
            return new TeamHandoversPage(team(who), deputising, waiting, accepted, owed, number, clock.instant());
        });
    }

    @GetMapping("/handovers/{handover}")
    Screen one(@PathVariable UUID handover, Actor.Person who) {
        return acting.looking(
                who,
                () -> handovers
                        .own(handover)
                        .<Screen>map(row -> {
                            record(who, "opened a handover", row);
                            return page(who, row, new Given("", ""), List.of(), false);
                        })
                        .orElseGet(() -> refused(who, handover, "open a handover")));
    }

    @PostMapping("/handovers/{handover}/accept")
    Screen accept(@PathVariable UUID handover, HandoverAcceptanceForm form, Actor.Person who) {
        BiFunction<HandoverRow, String, ActResult> accept = (row, worker) -> form.isForAll()
                ? handoverResponses.acceptAll(who, row, worker)
                : handoverResponses.accept(who, row, worker);
        return say(who, handover, form.check(), accept, new Given(form.worker(), ""));
    }

    @PostMapping("/handovers/{handover}/decline")
    Screen decline(@PathVariable UUID handover, HandoverRefusalForm form, Actor.Person who) {
        var typed = new Given("", form.why());
        return say(who, handover, form.check(), (row, why) -> handoverResponses.decline(who, row, why), typed);
    }

    /** The content of the two forms of the page. */
    private record Given(String worker, String why) {
        @Override
        public String toString() {
            return "Given[…]";
        }
    }

    private Screen say(
            Actor.Person who,
            UUID handover,
            Checked<String> checked,
            BiFunction<HandoverRow, String, ActResult> act,
            Given typed) {
        return acting.as(
                who,
                () -> handovers
                        .own(handover)
                        .<Screen>map(row -> switch (checked) {
                            case Bad<String>(var problems) -> page(who, row, typed, problems, false);
                            case Good<String>(var words) -> said(who, row, act.apply(row, words), typed);
                        })
                        .orElseGet(() -> refused(who, handover, "answer a handover")));
    }

    private Screen said(Actor.Person who, HandoverRow row, ActResult actResult, Given typed) {
        return actResult instanceof ActResult.Yes
                ? redirect("/handovers/" + row.id())
                : handovers
                        .own(row.id())
                        .<Screen>map(now -> page(who, now, typed, List.of(), true))
                        .orElse(FailedRequest.NOT_FOUND);
    }

    private TeamHandoverPage page(
            Actor.Person who, HandoverRow row, Given typed, List<Problem> problems, boolean stale) {
        return new TeamHandoverPage(
                team(who),
                row,
                handovers.waitingBeside(row),
                typed.worker(),
                typed.why(),
                problems,
                copies.of(row),
                contents.of(row),
                outstandingItemRecords.ofHandover(row.id()),
                stale,
                telephone.inOfficeHoursOrUrgently(),
                clock.instant());
    }

    private String team(Actor.Person who) {
        return members.teamOf(who).map(teams::nameOf).orElse("");
    }

    private void record(Actor.Person who, String act, HandoverRow row) {
        audit.record(who.id(), who.roleName(), act, cases.subject(row.contactId()), "handover:" + row.id());
    }

    private Screen refused(Actor.Person who, UUID handover, String act) {
        audit.refused(who.id(), who.roleName(), act, "handover:" + handover, "");
        return FailedRequest.NOT_FOUND;
    }
}
