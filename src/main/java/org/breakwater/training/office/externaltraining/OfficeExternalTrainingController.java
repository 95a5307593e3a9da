package org.breakwater.training.office.externaltraining;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.Accounts;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.externaltraining.ExternalTraining;
import org.breakwater.training.externaltraining.ExternalTrainingEvidence;
import org.breakwater.training.externaltraining.ExternalTrainingRow;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The office reviews external training. Nobody reviews their own. */
@Controller
@For(Role.BUSINESS_MANAGER)
@RequestMapping(OfficeExternalTrainingController.ALL)
class OfficeExternalTrainingController {

    static final String ALL = "/training/office/external-training";

    private final ActorTransactions acting;
    private final ExternalTraining externalTraining;
    private final ExternalTrainingEvidence externalTrainingEvidence;
    private final Accounts accounts;
    private final Catalogue catalogue;

    OfficeExternalTrainingController(
            ActorTransactions acting,
            ExternalTraining externalTraining,
            ExternalTrainingEvidence externalTrainingEvidence,
            Accounts accounts,
            Catalogue catalogue) {
        this.acting = acting;
        this.externalTraining = externalTraining;
        this.externalTrainingEvidence = externalTrainingEvidence;
        this.accounts = accounts;
        this.catalogue = catalogue;
    }

    @GetMapping
    Screen waiting(Actor.Person who) {
        return acting.looking(who, () -> new OfficeExternalTrainingPage(externalTraining.waiting(), catalogue));
    }

    @GetMapping("/{completion}")
    Screen one(@PathVariable UUID completion, Actor.Person who) {
        return acting.looking(
                who, () -> found(completion, row -> page(who, row, RefuseExternalTrainingForm.of(row), List.of())));
    }

    /** Returns after the access has been committed. */
    @GetMapping("/{completion}/paper")
    Screen paper(@PathVariable UUID completion, Actor.Person who) {
        return acting.as(
                who,
                () -> externalTrainingEvidence
                        .open(who, completion)
                        .<Screen>map(file -> file)
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping("/{completion}/take")
    Screen take(@PathVariable UUID completion, Actor.Person who) {
        return acting.as(
                who,
                () -> found(
                        completion,
                        row -> after(row.waits() && !isOwn(who, row) && externalTraining.take(who, row.id()))));
    }

    @PostMapping("/{completion}/refuse")
    Screen refuse(@PathVariable UUID completion, RefuseExternalTrainingForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> found(completion, row -> switch (form.check()) {
                    case Bad<String>(var problems) -> page(who, row, form, problems);
                    case Good<String>(var why) ->
                        after(form.hasSeen(row) && !isOwn(who, row) && externalTraining.refuse(who, row.id(), why));
                }));
    }

    private static Screen after(boolean looked) {
        return looked ? redirect(ALL) : FailedRequest.CHANGED_MEANWHILE;
    }

    private boolean isOwn(Actor.Person who, ExternalTrainingRow row) {
        return accounts.emailOf(who, who.accountId())
                .filter(row.email()::equalsIgnoreCase)
                .isPresent();
    }

    private Screen found(UUID completion, Function<ExternalTrainingRow, Screen> screen) {
        return externalTraining.find(completion).map(screen).orElse(FailedRequest.NOT_FOUND);
    }

    private OfficeExternalTrainingRecordPage page(
            Actor.Person who, ExternalTrainingRow row, RefuseExternalTrainingForm form, List<Problem> problems) {
        var title = catalogue.titleOf(row.course());
        var paper = externalTrainingEvidence.of(List.of(row)).get(row.id());
        return new OfficeExternalTrainingRecordPage(row, paper, title, isOwn(who, row), form, problems);
    }
}
