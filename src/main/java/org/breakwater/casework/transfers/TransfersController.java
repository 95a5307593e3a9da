package org.breakwater.casework.transfers;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The people of a pathway transfer a case to another council, or record that it came from one. */
@Controller
@RequestMapping("/cases/{pathwayCase}/transfers")
@For(work = Role.Work.PATHWAY)
class TransfersController {

    private final CaseDesk caseDesk;
    private final Transfers transfers;

    TransfersController(CaseDesk caseDesk, Transfers transfers) {
        this.caseDesk = caseDesk;
        this.transfers = transfers;
    }

    @GetMapping
    Screen list(@PathVariable UUID pathwayCase, Actor.Person who) {
        return caseDesk.show(
                who, pathwayCase, "opened transfers", seen -> page(seen, TransferAnswerForm.EMPTY, Rejection.none()));
    }

    @GetMapping("/new")
    Screen ask(@PathVariable UUID pathwayCase, Actor.Person who) {
        return caseDesk.show(
                who,
                pathwayCase,
                "opened a transfer to record",
                seen -> new NewTransferPage(seen, TransferForm.EMPTY, Rejection.none()));
    }

    @PostMapping("/new")
    Screen record(@PathVariable UUID pathwayCase, TransferForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return caseDesk.actOn(who, pathwayCase, Optional::of, (seen, same) -> switch (form.check(transfers.today())) {
            case Bad(var problems) -> new CaseDesk.Answer.Show(new NewTransferPage(seen, form, Rejection.of(problems)));
            case Good(var sent) ->
                new CaseDesk.Answer.Did(
                        transfers.record(who, seen, version, sent),
                        address(seen),
                        attempt -> new NewTransferPage(seen, form, caseDesk.snag(seen, attempt, "direction", version)));
        });
    }

    @PostMapping("/{transfer}/answer")
    Screen answer(
            @PathVariable UUID pathwayCase, @PathVariable UUID transfer, TransferAnswerForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return caseDesk.actOn(who, pathwayCase, seen -> find(seen, transfer), (seen, row) -> switch (form.check(
                row.toldOn(), transfers.today())) {
            case Bad(var problems) -> new CaseDesk.Answer.Show(page(seen, form, Rejection.of(problems)));
            case Good(var answered) ->
                new CaseDesk.Answer.Did(
                        transfers.answer(who, seen, version, row, answered),
                        address(seen),
                        attempt -> page(seen, form, caseDesk.snag(seen, attempt, "answer", version)));
        });
    }

    private Optional<TransferRow> find(Case seen, UUID transfer) {
        return transfers.of(seen.id()).stream()
                .filter(row -> row.id().equals(transfer))
                .findFirst();
    }

    private static String address(Case seen) {
        return "/cases/" + seen.id() + "/transfers";
    }

    private TransfersPage page(Case seen, TransferAnswerForm answer, Rejection rejection) {
        return new TransfersPage(seen, transfers.of(seen.id()), answer, rejection);
    }
}
