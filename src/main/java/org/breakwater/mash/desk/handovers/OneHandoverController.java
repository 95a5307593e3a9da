package org.breakwater.mash.desk.handovers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.mash.desk.Desk;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.desk.Versions;
import org.breakwater.mash.model.CaseFile;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.HandoverContents;
import org.breakwater.mash.model.HandoverRow;
import org.breakwater.mash.model.Handovers;
import org.breakwater.mash.model.Offering;
import org.breakwater.mash.model.Receiving;
import org.breakwater.mash.model.ReceivingTeams;
import org.breakwater.mash.model.WhoTold;
import org.breakwater.time.Calendars;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Csv;
import org.breakwater.web.Download;
import org.breakwater.web.Mishap;
import org.breakwater.web.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One handover at the desk: handed to another team, or accepted in writing by another council. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class OneHandoverController {

    private final Desk desk;
    private final Handovers handovers;
    private final HandoverContents contents;
    private final Offering offering;
    private final Receiving receiving;
    private final ReceivingTeams teams;
    private final WhoTold whoTold;
    private final AuditLog audit;
    private final Clock clock;

    OneHandoverController(
            Desk desk,
            Handovers handovers,
            HandoverContents contents,
            Offering offering,
            Receiving receiving,
            ReceivingTeams teams,
            WhoTold whoTold,
            AuditLog audit,
            Clock clock) {
        this.desk = desk;
        this.handovers = handovers;
        this.contents = contents;
        this.offering = offering;
        this.receiving = receiving;
        this.teams = teams;
        this.whoTold = whoTold;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/desk/handovers/{id}/{handover}")
    Screen show(@PathVariable UUID id, @PathVariable UUID handover, Actor.Person who) {
        return desk.show(
                who,
                id,
                "opened a handover",
                contact -> find(contact, handover)
                        .<Screen>map(row -> page(contact, row, new AgainForm("", "", ""), null, Snag.none()))
                        .orElse(Mishap.NOT_FOUND));
    }

    /** The file for the case system; that it was taken out is written down before it leaves. */
    @GetMapping("/desk/handovers/{id}/{handover}/hand-over.csv")
    Screen file(@PathVariable UUID id, @PathVariable UUID handover, Actor.Person who) {
        return desk.read(
                who,
                id,
                "downloaded the file of a handover",
                contact -> find(contact, handover)
                        .filter(row -> row.state() == HandoverRow.State.ACCEPTED)
                        .<Screen>map(row -> {
                            CaseFile.record(audit, who, row);
                            return new Download(CaseFile.of(row, contents.of(row), teams.nameOf(row.team())), Csv.TYPE);
                        })
                        .orElse(Mishap.NOT_FOUND));
    }

    @PostMapping("/desk/handovers/{id}/{handover}/again")
    Screen again(@PathVariable UUID id, @PathVariable UUID handover, AgainForm form, Actor.Person who) {
        var version = Versions.read(form.version());
        return desk.actOn(who, id, contact -> find(contact, handover), (contact, row) -> switch (form.check(
                teams, whoTold.isGivenAwayBy(id))) {
            case Bad(var problems) -> new Desk.Answer.Show(page(contact, row, form, null, Snag.of(problems)));
            case Good(var again) ->
                new Desk.Answer.Did(
                        offering.offerAgain(who, contact, version, row, again.team(), again.note()),
                        "/desk/handovers/" + id,
                        attempt -> page(contact, row, form, null, desk.snag(contact, attempt, "team", version)));
        });
    }

    @PostMapping("/desk/handovers/{id}/{handover}/written")
    Screen written(@PathVariable UUID id, @PathVariable UUID handover, WrittenForm form, Actor.Person who) {
        var version = Versions.read(form.version());
        var none = new AgainForm("", "", "");
        return desk.actOn(who, id, contact -> find(contact, handover), (contact, row) -> switch (form.check(
                date(row.offeredAt()), date(clock.instant()))) {
            case Bad(var problems) -> new Desk.Answer.Show(page(contact, row, none, form, Snag.of(problems)));
            case Good(var written) ->
                new Desk.Answer.Did(
                        receiving.acceptedInWriting(
                                who, contact, version, row, written.who(), written.on(), written.how()),
                        "/desk/handovers/" + id,
                        attempt -> page(contact, row, none, form, desk.snag(contact, attempt, "who", version)));
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

    private OneHandoverPage page(
            ContactRow contact, HandoverRow row, AgainForm again, @Nullable WrittenForm written, Snag snag) {
        return new OneHandoverPage(
                contact,
                row,
                contents.of(row),
                teams,
                offering.couldTake(row),
                again.at(contact.version()),
                written == null ? WrittenForm.empty(contact.version()) : written.at(contact.version()),
                clock.instant(),
                snag);
    }
}
