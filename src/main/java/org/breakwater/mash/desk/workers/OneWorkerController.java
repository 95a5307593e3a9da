package org.breakwater.mash.desk.workers;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.mash.desk.Versions;
import org.breakwater.mash.model.Done;
import org.breakwater.mash.model.KeepingWorkers;
import org.breakwater.mash.model.WorkerRow;
import org.breakwater.mash.model.Workers;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Mishap;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One worker: whom to ring now, and for a manager what to change. */
@Controller
@For(Role.MANAGER)
class OneWorkerController {

    private final Acting acting;
    private final Workers workers;
    private final KeepingWorkers keeping;

    OneWorkerController(Acting acting, Workers workers, KeepingWorkers keeping) {
        this.acting = acting;
        this.workers = workers;
        this.keeping = keeping;
    }

    @GetMapping("/desk/workers/{worker}")
    @For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
    Screen show(@PathVariable UUID worker, Actor.Person who) {
        return acting.looking(who, () -> found(worker, row -> page(who, row, forms(row), List.of(), false)));
    }

    @PostMapping("/desk/workers/{worker}/change")
    Screen change(@PathVariable UUID worker, WorkerForm form, Actor.Person who) {
        return act(who, worker, (row, empty) -> {
            var typed = new Typed(form, empty.away());
            return switch (form.check(workers.teams())) {
                case Bad<Workers.Listed>(var problems) -> page(who, row, typed, problems, false);
                case Good<Workers.Listed>(var listed) ->
                    after(who, row, typed, "name", keeping.change(who, row, Versions.read(form.version()), listed));
            };
        });
    }

    @PostMapping("/desk/workers/{worker}/away")
    Screen away(@PathVariable UUID worker, AwayForm form, Actor.Person who) {
        return act(who, worker, (row, empty) -> {
            var typed = new Typed(empty.form(), form);
            return switch (form.check(keeping.today(), workers.here())) {
                case Bad<Workers.Away>(var problems) -> page(who, row, typed, problems, false);
                case Good<Workers.Away>(var away) ->
                    after(who, row, typed, "cover", keeping.away(who, row, Versions.read(form.version()), away));
            };
        });
    }

    @PostMapping("/desk/workers/{worker}/back")
    Screen back(@PathVariable UUID worker, VersionForm form, Actor.Person who) {
        return act(
                who,
                worker,
                (row, empty) -> after(who, row, empty, "main", keeping.back(who, row, Versions.read(form.version()))));
    }

    @PostMapping("/desk/workers/{worker}/gone")
    Screen gone(@PathVariable UUID worker, VersionForm form, Actor.Person who) {
        return act(
                who,
                worker,
                (row, empty) -> after(who, row, empty, "main", keeping.gone(who, row, Versions.read(form.version()))));
    }

    /** What is typed, and what stands in the form that was not sent. */
    private record Typed(WorkerForm form, AwayForm away) {}

    private static Typed forms(WorkerRow row) {
        return new Typed(WorkerForm.of(row), AwayForm.empty(row));
    }

    private Screen act(Actor.Person who, UUID worker, BiFunction<WorkerRow, Typed, Screen> work) {
        return acting.as(who, () -> found(worker, row -> work.apply(row, forms(row))));
    }

    private Screen after(Actor.Person who, WorkerRow row, Typed typed, String field, Done done) {
        return switch (done) {
            case Done.Yes() -> redirect("/desk/workers/" + row.id());
            case Done.Stale() -> page(who, workers.find(row.id()).orElse(row), typed, List.of(), true);
            case Done.NotNow(var why) -> page(who, row, typed, List.of(new Problem(field, why)), false);
        };
    }

    private Screen found(UUID worker, Function<WorkerRow, Screen> work) {
        return workers.find(worker).map(work).orElse(Mishap.NOT_FOUND);
    }

    private OneWorkerPage page(Actor.Person who, WorkerRow row, Typed typed, List<Problem> problems, boolean stale) {
        var keep = who.role() == Role.MANAGER
                ? new OneWorkerPage.Keep(typed.form(), typed.away(), workers.teams(), workers.here())
                : null;
        return new OneWorkerPage(row, workers.linesOf(row.id()), keep, keeping.today(), problems, stale);
    }
}
