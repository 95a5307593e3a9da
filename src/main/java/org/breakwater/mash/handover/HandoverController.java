package org.breakwater.mash.handover;

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
import org.breakwater.casework.ReporterIdentityCheck;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.handover.contents.HandoverContents;
import org.breakwater.mash.handover.contents.HandoverExport;
import org.breakwater.mash.handover.receiving.HandoverResponses;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.uncheckedmatches.UncheckedMatches;
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

    private final ContactDesk contactDesk;
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
            ContactDesk contactDesk,
            Handovers handovers,
            HandoverContents contents,
            HandoverOffers handoverOffers,
            HandoverResponses handoverResponses,
            ReceivingTeams teams,
            UncheckedMatches uncheckedMatches,
            ReporterIdentityCheck reporterIdentityCheck,
            AuditLog audit,
            Clock clock) {
        this.contactDesk = contactDesk;
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
        return contactDesk.show(
                who,
                id,
                "opened a handover",
                contact -> find(contact, handover)
                        .<Screen>map(
                                row -> page(contact, row, new RepeatHandoverForm("", "", ""), null, Rejection.none()))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    /** The file for the case system; that it was taken out is written down before it leaves. */
    @GetMapping("/cases/{id}/handover/{handover}/hand-over.csv")
    Screen file(@PathVariable UUID id, @PathVariable UUID handover, Actor.Person who) {
        return contactDesk.read(
                who,
                id,
                "downloaded the file of a handover",
                contact -> find(contact, handover)
                        .filter(row -> row.state() == HandoverRow.State.ACCEPTED)
                        .<Screen>map(row -> {
                            HandoverExport.record(audit, who, row);
                            return new Download(
                                    HandoverExport.of(row, contents.of(row), teams.nameOf(row.team())), CsvText.TYPE);
                        })
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping("/cases/{id}/handover/{handover}/again")
    Screen again(@PathVariable UUID id, @PathVariable UUID handover, RepeatHandoverForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return contactDesk.actOn(who, id, contact -> find(contact, handover), (contact, row) -> switch (form.check(
                teams, reporterIdentityCheck.isGivenAwayBy(id))) {
            case Bad(var problems) ->
                new ContactDesk.Answer.Show(page(contact, row, form, null, Rejection.of(problems)));
            case Good(var again) ->
                new ContactDesk.Answer.Did(
                        handoverOffers.offerAgain(who, contact, version, row, again.team(), again.note()),
                        "/cases/" + id + "/handover",
                        attempt -> page(contact, row, form, null, contactDesk.snag(contact, attempt, "team", version)));
        });
    }

    @PostMapping("/cases/{id}/handover/{handover}/written")
    Screen written(@PathVariable UUID id, @PathVariable UUID handover, WrittenResponseForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        var none = new RepeatHandoverForm("", "", "");
        return contactDesk.actOn(who, id, contact -> find(contact, handover), (contact, row) -> switch (form.check(
                date(row.offeredAt()), date(clock.instant()))) {
            case Bad(var problems) ->
                new ContactDesk.Answer.Show(page(contact, row, none, form, Rejection.of(problems)));
            case Good(var written) ->
                new ContactDesk.Answer.Did(
                        handoverResponses.acceptedInWriting(
                                who, contact, version, row, written.who(), written.on(), written.how()),
                        "/cases/" + id + "/handover",
                        attempt -> page(contact, row, none, form, contactDesk.snag(contact, attempt, "who", version)));
        });
    }

    private static LocalDate date(Instant at) {
        return at.atZone(Calendars.LONDON).toLocalDate();
    }

    private Optional<HandoverRow> find(ContactRow contact, UUID handover) {
        return handovers.of(contact.id()).stream()
                .filter(row -> row.id().equals(handover))
                .findFirst();
    }

    private HandoverPage page(
            ContactRow contact,
            HandoverRow row,
            RepeatHandoverForm again,
            @Nullable WrittenResponseForm written,
            Rejection rejection) {
        return new HandoverPage(
                contact,
                row,
                contents.of(row),
                row.settledAt() == null ? uncheckedMatches.beforeHandover(contact.id()) : List.of(),
                teams,
                handoverOffers.couldTake(row),
                again.at(contact.version()),
                written == null ? WrittenResponseForm.empty(contact.version()) : written.at(contact.version()),
                clock.instant(),
                rejection);
    }
}
