package org.breakwater.casework.handover.receiving;

import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Cases;
import org.breakwater.casework.handover.contents.FilesHandedOver;
import org.breakwater.casework.handover.contents.HandoverContents;
import org.breakwater.casework.handover.contents.HandoverExport;
import org.breakwater.casework.handover.handovers.HandoverRow;
import org.breakwater.casework.handover.handovers.Handovers;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.web.Attachment;
import org.breakwater.web.Download;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.sheets.CsvText;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Downloads of a handover for its team: the file for the case system, and redacted copies. */
@Controller
@For(Role.TEAM_MEMBER)
class HandoverFilesController {

    private final ActorTransactions acting;
    private final Handovers handovers;
    private final HandoverContents contents;
    private final FilesHandedOver copies;
    private final ReceivingTeams teams;
    private final Cases cases;
    private final AuditLog audit;

    HandoverFilesController(
            ActorTransactions acting,
            Handovers handovers,
            HandoverContents contents,
            FilesHandedOver copies,
            ReceivingTeams teams,
            Cases cases,
            AuditLog audit) {
        this.acting = acting;
        this.handovers = handovers;
        this.contents = contents;
        this.copies = copies;
        this.teams = teams;
        this.cases = cases;
        this.audit = audit;
    }

    /** The file for the case system; the access is committed before it is sent. */
    @GetMapping("/handovers/{handover}/hand-over.csv")
    Screen file(@PathVariable UUID handover, Actor.Person who) {
        return acting.as(
                who,
                () -> handovers
                        .own(handover)
                        .filter(row -> row.state() == HandoverRow.State.ACCEPTED)
                        .<Screen>map(row -> {
                            HandoverExport.record(audit, who, cases.subject(row.contactId()), row);
                            return new Download(
                                    HandoverExport.of(row, contents.of(row), teams.nameOf(row.team())), CsvText.TYPE);
                        })
                        .orElseGet(() -> refused(who, handover, "download the file of a handover")));
    }

    /** A redacted copy in the handover; the access is committed before it is sent. */
    @GetMapping("/handovers/{handover}/files/{file}")
    Screen copy(@PathVariable UUID handover, @PathVariable UUID file, Actor.Person who) {
        return acting.as(
                who,
                () -> handovers
                        .own(handover)
                        .flatMap(row -> copies.open(who, row, file))
                        .<Screen>map(open -> new Attachment(open.bytes(), open.type(), open.name()))
                        .orElseGet(() -> refused(who, handover, "download a file of a handover")));
    }

    private Screen refused(Actor.Person who, UUID handover, String act) {
        audit.refused(who.id(), who.roleName(), act, "handover:" + handover, "");
        return FailedRequest.NOT_FOUND;
    }
}
