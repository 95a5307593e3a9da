package org.breakwater.mash.desk.workers;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.ChangesNothing;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.mash.model.KeepingWorkers;
import org.breakwater.mash.model.Workers;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.breakwater.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds a worker for the person who answers a call; a manager adds one. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class WorkersController {

    private final Acting acting;
    private final Workers workers;
    private final KeepingWorkers keeping;

    WorkersController(Acting acting, Workers workers, KeepingWorkers keeping) {
        this.acting = acting;
        this.workers = workers;
        this.keeping = keeping;
    }

    @GetMapping("/desk/workers")
    Screen list(@RequestParam(defaultValue = "1") String page, Actor.Person who) {
        var number = Typed.page(page);
        return acting.looking(
                who, () -> new WorkersPage(workers.everybody(number), "", number, keeping.today(), mayKeep(who)));
    }

    /** Posted, so that no name stands in an address. */
    @PostMapping("/desk/workers")
    @ChangesNothing
    Screen find(SoughtForm form, Actor.Person who) {
        var words = form.inShort();
        return acting.looking(
                who,
                () -> new WorkersPage(
                        words.isEmpty() ? workers.everybody(1) : workers.find(words),
                        words,
                        1,
                        keeping.today(),
                        mayKeep(who)));
    }

    @GetMapping("/desk/workers/add")
    @For(Role.MANAGER)
    Screen ask(Actor.Person who) {
        return acting.looking(who, () -> new AddWorkerPage(WorkerForm.empty(), workers.teams(), List.of()));
    }

    @PostMapping("/desk/workers/add")
    @For(Role.MANAGER)
    Screen add(WorkerForm form, Actor.Person who) {
        return acting.as(who, () -> {
            var teams = workers.teams();
            return switch (form.check(teams)) {
                case Bad<Workers.Listed>(List<Problem> problems) -> new AddWorkerPage(form, teams, problems);
                case Good<Workers.Listed>(var listed) -> {
                    var id = form.page();
                    keeping.add(who, id, listed);
                    yield redirect("/desk/workers/" + id);
                }
            };
        });
    }

    private static boolean mayKeep(Actor.Person who) {
        return who.role() == Role.MANAGER;
    }
}
