package org.breakwater.mash.socialworkers;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.ChangesNothing;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds a worker for someone who answers a call; a manager adds one. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class SocialWorkersController {

    private final ActorTransactions acting;
    private final SocialWorkers socialWorkers;
    private final SocialWorkerDirectory keeping;

    SocialWorkersController(ActorTransactions acting, SocialWorkers socialWorkers, SocialWorkerDirectory keeping) {
        this.acting = acting;
        this.socialWorkers = socialWorkers;
        this.keeping = keeping;
    }

    @GetMapping("/desk/social-workers")
    Screen list(@RequestParam(defaultValue = "1") String page, Actor.Person who) {
        var number = InputParser.page(page);
        return acting.looking(
                who,
                () -> new SocialWorkersPage(
                        socialWorkers.everybody(number), "", number, keeping.today(), mayKeep(who)));
    }

    /** A POST, so that no name appears in a URL. */
    @PostMapping("/desk/social-workers")
    @ChangesNothing
    Screen find(SocialWorkersForm form, Actor.Person who) {
        var words = form.inShort();
        return acting.looking(
                who,
                () -> new SocialWorkersPage(
                        words.isEmpty() ? socialWorkers.everybody(1) : socialWorkers.find(words),
                        words,
                        1,
                        keeping.today(),
                        mayKeep(who)));
    }

    @GetMapping("/desk/social-workers/add")
    @For(Role.MANAGER)
    Screen ask(Actor.Person who) {
        return acting.looking(
                who, () -> new AddSocialWorkerPage(SocialWorkerForm.empty(), socialWorkers.teams(), List.of()));
    }

    @PostMapping("/desk/social-workers/add")
    @For(Role.MANAGER)
    Screen add(SocialWorkerForm form, Actor.Person who) {
        return acting.as(who, () -> {
            var teams = socialWorkers.teams();
            return switch (form.check(teams)) {
                case Bad<SocialWorkers.Listed>(List<Problem> problems) ->
                    new AddSocialWorkerPage(form, teams, problems);
                case Good<SocialWorkers.Listed>(var listed) -> {
                    var id = form.page();
                    keeping.add(who, id, listed);
                    yield redirect("/desk/social-workers/" + id);
                }
            };
        });
    }

    private static boolean mayKeep(Actor.Person who) {
        return who.role() == Role.MANAGER;
    }
}
