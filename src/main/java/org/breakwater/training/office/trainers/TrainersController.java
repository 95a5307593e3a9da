package org.breakwater.training.office.trainers;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.office.forms.FormSnapshot;
import org.breakwater.training.office.forms.OfficeRegister;
import org.breakwater.training.office.impact.TeachingFeedback;
import org.breakwater.training.programme.Sessions;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.forms.SinglePress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The office maintains the list of trainers. */
@Controller
@For(Role.BUSINESS_MANAGER)
@RequestMapping(TrainersController.ALL)
class TrainersController {

    static final String ALL = "/training/office/trainers";

    private final ActorTransactions acting;
    private final Trainers trainers;
    private final OfficeRegister<TrainerRow> register;
    private final TeachingFeedback teachingFeedback;
    private final Sessions sessions;
    private final Catalogue catalogue;
    private final Clock clock;

    TrainersController(
            ActorTransactions acting,
            Trainers trainers,
            TeachingFeedback teachingFeedback,
            Sessions sessions,
            Catalogue catalogue,
            Clock clock) {
        this.acting = acting;
        this.trainers = trainers;
        this.register = new OfficeRegister<>(acting, ALL, trainers::find);
        this.teachingFeedback = teachingFeedback;
        this.sessions = sessions;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping
    Screen everybody(@RequestParam(defaultValue = "") String like, Actor.Person who) {
        return acting.looking(who, () -> new TrainersPage(like, trainers.search(like), TrainerForm.empty(), List.of()));
    }

    @PostMapping
    Screen add(TrainerForm form, Actor.Person who) {
        return acting.as(who, () -> switch (form.check(true)) {
            case Bad<Trainers.Known>(var problems) -> page(form, problems.toArray(Problem[]::new));
            case Good<Trainers.Known>(var known) ->
                trainers.add(
                                who,
                                SinglePress.of(form.page(), form),
                                form.email().strip(),
                                known)
                        ? redirect(ALL)
                        : page(form, new Problem("email", "There is already a trainer with this address"));
        });
    }

    @GetMapping("/{trainer}")
    Screen one(@PathVariable UUID trainer, Actor.Person who) {
        return register.show(who, trainer, row -> page(row, TrainerForm.of(row), List.of()));
    }

    @PostMapping("/{trainer}")
    Screen keep(@PathVariable UUID trainer, TrainerForm form, FormSnapshot formSnapshot, Actor.Person who) {
        return register.keep(
                who,
                trainer,
                form.check(false),
                row -> formSnapshot.isStill(TrainerForm.of(row)),
                (row, problems) -> page(row, form, problems),
                known -> trainers.keep(who, trainer, known));
    }

    @PostMapping("/{trainer}/end")
    Screen end(@PathVariable UUID trainer, Actor.Person who) {
        return register.change(who, trainer, id -> trainers.end(who, id));
    }

    @PostMapping("/{trainer}/again")
    Screen again(@PathVariable UUID trainer, Actor.Person who) {
        return register.change(who, trainer, id -> trainers.takeUpAgain(who, id));
    }

    private Screen page(TrainerRow row, TrainerForm form, List<Problem> problems) {
        var now = clock.instant();
        var sessions = this.sessions.givenBy(row.id()).stream()
                .map(session -> new TrainerPage.Gives(
                        session,
                        catalogue.titleOf(session.course()),
                        !session.endsAt().isAfter(now)))
                .toList();
        return new TrainerPage(row, sessions, teachingFeedback.ofTrainer(row.id()), form, problems);
    }

    private Screen page(TrainerForm form, Problem... problems) {
        return new TrainersPage("", trainers.everybody(), form, List.of(problems));
    }
}
