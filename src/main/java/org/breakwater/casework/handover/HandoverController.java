package org.breakwater.casework.handover;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Case;
import org.breakwater.casework.ReporterIdentityCheck;
import org.breakwater.casework.handover.contents.HandoverContents;
import org.breakwater.casework.handover.contents.HandoverExport;
import org.breakwater.casework.handover.handovers.HandoverRow;
import org.breakwater.casework.handover.handovers.Handovers;
import org.breakwater.casework.handover.receiving.HandoverResponses;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.casework.uncheckedmatches.UncheckedMatches;
import org.breakwater.time.Calendars;
import org.breakwater.web.Download;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.sheets.CsvText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One handover at the desk: handed to another team, or accepted in writing by another council. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class HandoverController {

    private final CaseDesk caseDesk;
    private final Handovers handovers;
    private final HandoverContents contents;
    private final HandoverOffers handoverOffers;
    private final HandoverResponses handoverResponses;
    private final ReceivingTeams teams;
    private final UncheckedMatches uncheckedMatches;
    private final ReporterIdentityCheck reporterIdentityCheck;
    private final AuditLog audit;
    private final Clock clock;

    HandoverController(
            CaseDesk caseDesk,
            Handovers handovers,
            HandoverContents contents,
            HandoverOffers handoverOffers,
            HandoverResponses handoverResponses,
            ReceivingTeams teams,
            UncheckedMatches uncheckedMatches,
            ReporterIdentityCheck reporterIdentityCheck,
            AuditLog audit,
            Clock clock) {
        this.caseDesk = caseDesk;
        this.handovers = handovers;
        this.contents = contents;
        this.handoverOffers = handoverOffers;
        this.handoverResponses = handoverResponses;
        this.teams = teams;
        this.uncheckedMatches = uncheckedMatches;
        this.reporterIdentityCheck = reporterIdentityCheck;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/handover/{handover}")
    Screen show(@PathVariable UUID id, @PathVariable UUID handover, Actor.Person who) {
        return caseDesk.show(
                who,
                id,
                "opened a handover",
                theCase -> find(theCase, handover)
                        .<Screen>map(
                                row -> page(theCase, row, new RepeatHandoverForm("", "", ""), null, Rejection.none()))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    /** The export file for the case system; the access is logged before it is sent. */
    @GetMapping("/cases/{id}/handover/{handover}/hand-over.csv")
    Screen file(@PathVariable UUID id, @PathVariable UUID handover, Actor.Person who) {
        return caseDesk.read(
                who,
                id,
                "downloaded the file of a handover",
                theCase -> find(theCase, handover)
                        .filter(row -> row.state() == HandoverRow.State.ACCEPTED)
                        .<Screen>map(row -> {
                            HandoverExport.record(audit, who, theCase.subject(), row);
                            return new Download(
                                    HandoverExport.of(row, contents.of(row), teams.nameOf(row.team())), CsvText.TYPE);
                        })
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping("/cases/{id}/handover/{handover}/again")
    Screen again(@PathVariable UUID id, @PathVariable UUID handover, RepeatHandoverForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return caseDesk.actOn(who, id, theCase -> find(theCase, handover), (theCase, row) -> switch (form.check(
                teams, reporterIdentityCheck.isGivenAwayBy(id))) {
            case Bad(var problems) -> new CaseDesk.Answer.Show(page(theCase, row, form, null, Rejection.of(problems)));
            case Good(var again) ->
                new CaseDesk.Answer.Did(
                        handoverOffers.offerAgain(who, theCase, version, row, again.team(), again.note()),
                        "/cases/" + id + "/handover",
                        attempt -> page(theCase, row, form, null, caseDesk.snag(theCase, attempt, "team", version)));
        });
    }

    @PostMapping("/cases/{id}/handover/{handover}/written")
    Screen written(@PathVariable UUID id, @PathVariable UUID handover, WrittenResponseForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        var none = new RepeatHandoverForm("", "", "");
        return caseDesk.actOn(who, id, theCase -> find(theCase, handover), (theCase, row) -> switch (form.check(
                date(row.offeredAt()), date(clock.instant()))) {
            case Bad(var problems) -> new CaseDesk.Answer.Show(page(theCase, row, none, form, Rejection.of(problems)));
            case Good(var written) ->
                new CaseDesk.Answer.Did(
                        handoverResponses.acceptedInWriting(
                                who, theCase, version, row, written.who(), written.on(), written.how()),
                        "/cases/" + id + "/handover",
                        attempt -> page(theCase, row, none, form, caseDesk.snag(theCase, attempt, "who", version)));
        });
    }

    private static LocalDate date(Instant at) {
        return at.atZone(Calendars.LONDON).toLocalDate();
    }

    private Optional<HandoverRow> find(Case theCase, UUID handover) {
        return handovers.of(theCase.id()).stream()
                .filter(row -> row.id().equals(handover))
                .findFirst();
    }

    private HandoverPage page(
            Case theCase,
            HandoverRow row,
            RepeatHandoverForm again,
            @Nullable WrittenResponseForm written,
            Rejection rejection) {
        return new HandoverPage(
                theCase,
                row,
                contents.of(row),
                row.settledAt() == null ? uncheckedMatches.beforeHandover(theCase.id()) : List.of(),
                teams,
                handoverOffers.couldTake(row),
                again.at(theCase.version()),
                written == null ? WrittenResponseForm.empty(theCase.version()) : written.at(theCase.version()),
                clock.instant(),
                rejection);
    }
}
