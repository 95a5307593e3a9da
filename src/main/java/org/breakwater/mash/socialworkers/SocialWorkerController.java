package org.breakwater.mash.socialworkers;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One worker: who to contact now, and for a manager what to change. */
@Controller
@For(Role.MANAGER)
class SocialWorkerController {

    private final ActorTransactions acting;
    private final SocialWorkers socialWorkers;
    private final SocialWorkerDirectory keeping;

    SocialWorkerController(ActorTransactions acting, SocialWorkers socialWorkers, SocialWorkerDirectory keeping) {
        this.acting = acting;
        this.socialWorkers = socialWorkers;
        this.keeping = keeping;
    }

    @GetMapping("/desk/social-workers/{worker}")
    @For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
    Screen show(@PathVariable UUID worker, Actor.Person who) {
        return acting.looking(who, () -> found(worker, row -> page(who, row, forms(row), List.of(), false)));
    }

    @PostMapping("/desk/social-workers/{worker}/change")
    Screen change(@PathVariable UUID worker, SocialWorkerForm form, Actor.Person who) {
        return act(who, worker, (row, empty) -> {
            var typed = new Typed(form, empty.away());
            return switch (form.check(socialWorkers.teams())) {
                case Bad<SocialWorkers.Listed>(var problems) -> page(who, row, typed, problems, false);
                case Good<SocialWorkers.Listed>(var listed) ->
                    after(who, row, typed, "name", keeping.change(who, row, CaseVersions.read(form.version()), listed));
            };
        });
    }

    @PostMapping("/desk/social-workers/{worker}/away")
    Screen away(@PathVariable UUID worker, AbsenceForm form, Actor.Person who) {
        return act(who, worker, (row, empty) -> {
            var typed = new Typed(empty.form(), form);
            return switch (form.check(keeping.today(), socialWorkers.here())) {
                case Bad<SocialWorkers.Away>(var problems) -> page(who, row, typed, problems, false);
                case Good<SocialWorkers.Away>(var away) ->
                    after(who, row, typed, "cover", keeping.away(who, row, CaseVersions.read(form.version()), away));
            };
        });
    }

    @PostMapping("/desk/social-workers/{worker}/back")
    Screen back(@PathVariable UUID worker, SocialWorkerVersionForm form, Actor.Person who) {
        return act(
                who,
                worker,
                (row, empty) ->
                        after(who, row, empty, "main", keeping.back(who, row, CaseVersions.read(form.version()))));
    }

    @PostMapping("/desk/social-workers/{worker}/left")
    Screen gone(@PathVariable UUID worker, SocialWorkerVersionForm form, Actor.Person who) {
        return act(
                who,
                worker,
                (row, empty) ->
                        after(who, row, empty, "main", keeping.gone(who, row, CaseVersions.read(form.version()))));
    }

    /** The submitted input, and the current values of the other form. */
    private record Typed(SocialWorkerForm form, AbsenceForm away) {}

    private static Typed forms(SocialWorkerRow row) {
        return new Typed(SocialWorkerForm.of(row), AbsenceForm.empty(row));
    }

    private Screen act(Actor.Person who, UUID worker, BiFunction<SocialWorkerRow, Typed, Screen> work) {
        return acting.as(who, () -> found(worker, row -> work.apply(row, forms(row))));
    }

    private Screen after(Actor.Person who, SocialWorkerRow row, Typed typed, String field, ActResult actResult) {
        return switch (actResult) {
            case ActResult.Yes() -> redirect("/desk/social-workers/" + row.id());
            case ActResult.Stale() -> page(who, socialWorkers.find(row.id()).orElse(row), typed, List.of(), true);
            case ActResult.NotNow(var why) -> page(who, row, typed, List.of(new Problem(field, why)), false);
        };
    }

    private Screen found(UUID worker, Function<SocialWorkerRow, Screen> work) {
        return socialWorkers.find(worker).map(work).orElse(FailedRequest.NOT_FOUND);
    }

    private SocialWorkerPage page(
            Actor.Person who, SocialWorkerRow row, Typed typed, List<Problem> problems, boolean stale) {
        var keep = who.role() == Role.MANAGER
                ? new SocialWorkerPage.Keep(typed.form(), typed.away(), socialWorkers.teams(), socialWorkers.here())
                : null;
        return new SocialWorkerPage(row, socialWorkers.linesOf(row.id()), keep, keeping.today(), problems, stale);
    }
}
