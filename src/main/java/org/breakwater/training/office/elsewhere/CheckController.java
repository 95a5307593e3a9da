package org.breakwater.training.office.elsewhere;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.Accounts;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.training.Catalogue;
import org.breakwater.training.model.CompletionRow;
import org.breakwater.training.model.Completions;
import org.breakwater.training.model.Papers;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Mishap;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The office looks at what people say. Nobody looks at their own. */
@Controller
@For(Role.BUSINESS_MANAGER)
@RequestMapping(CheckController.ALL)
class CheckController {

    static final String ALL = "/training/office/elsewhere";

    private final Acting acting;
    private final Completions completions;
    private final Papers papers;
    private final Accounts accounts;
    private final Catalogue catalogue;

    CheckController(Acting acting, Completions completions, Papers papers, Accounts accounts, Catalogue catalogue) {
        this.acting = acting;
        this.completions = completions;
        this.papers = papers;
        this.accounts = accounts;
        this.catalogue = catalogue;
    }

    @GetMapping
    Screen waiting(Actor.Person who) {
        return acting.looking(who, () -> new WaitingPage(completions.waiting(), catalogue));
    }

    @GetMapping("/{completion}")
    Screen one(@PathVariable UUID completion, Actor.Person who) {
        return acting.looking(who, () -> found(completion, row -> page(who, row, RefuseForm.of(row), List.of())));
    }

    /** Waits until it is durable that somebody opened it. */
    @GetMapping("/{completion}/paper")
    Screen paper(@PathVariable UUID completion, Actor.Person who) {
        return acting.as(
                who,
                () -> papers.open(who, completion).<Screen>map(file -> file).orElse(Mishap.NOT_FOUND));
    }

    @PostMapping("/{completion}/take")
    Screen take(@PathVariable UUID completion, Actor.Person who) {
        return acting.as(
                who,
                () -> found(
                        completion, row -> after(row.waits() && !isOwn(who, row) && completions.take(who, row.id()))));
    }

    @PostMapping("/{completion}/refuse")
    Screen refuse(@PathVariable UUID completion, RefuseForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> found(completion, row -> switch (form.check()) {
                    case Bad<String>(var problems) -> page(who, row, form, problems);
                    case Good<String>(var why) ->
                        after(form.hasSeen(row) && !isOwn(who, row) && completions.refuse(who, row.id(), why));
                }));
    }

    private static Screen after(boolean looked) {
        return looked ? redirect(ALL) : Mishap.CHANGED_MEANWHILE;
    }

    private boolean isOwn(Actor.Person who, CompletionRow row) {
        return accounts.emailOf(who, who.accountId())
                .filter(row.email()::equalsIgnoreCase)
                .isPresent();
    }

    private Screen found(UUID completion, Function<CompletionRow, Screen> screen) {
        return completions.find(completion).map(screen).orElse(Mishap.NOT_FOUND);
    }

    private OneCompletionPage page(Actor.Person who, CompletionRow row, RefuseForm form, List<Problem> problems) {
        var title = catalogue.titleOf(row.course());
        var paper = papers.of(List.of(row)).get(row.id());
        return new OneCompletionPage(row, paper, title, isOwn(who, row), form, problems);
    }
}
