package org.breakwater.mash.desk.workers;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.mash.desk.Versions;
import org.breakwater.mash.model.Done;
import org.breakwater.mash.model.KeepingTeams;
import org.breakwater.mash.model.TeamRow;
import org.breakwater.mash.model.Workers;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Mishap;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A manager keeps the teams and their numbers. */
@Controller
@For(Role.MANAGER)
class TeamsController {

    private static final String PATH = "/desk/workers/teams";

    private final Acting acting;
    private final Workers workers;
    private final KeepingTeams keeping;

    TeamsController(Acting acting, Workers workers, KeepingTeams keeping) {
        this.acting = acting;
        this.workers = workers;
        this.keeping = keeping;
    }

    @GetMapping(PATH)
    Screen list(Actor.Person who) {
        return acting.looking(who, () -> page(null, TeamForm.empty(), List.of(), false));
    }

    @PostMapping(PATH)
    Screen add(TeamForm form, Actor.Person who) {
        return acting.as(who, () -> switch (form.check()) {
            case Bad<TeamForm>(var problems) -> page(null, form, problems, false);
            case Good<TeamForm>(var good) -> added(who, form, good);
        });
    }

    private Screen added(Actor.Person who, TeamForm form, TeamForm good) {
        var id = form.page();
        return keeping.add(who, id, good.name(), good.telephone()) || find(id).isPresent()
                ? redirect(PATH)
                : page(null, form, List.of(new Problem("name", "There is already a team with this name.")), false);
    }

    @GetMapping(PATH + "/{team}")
    Screen one(@PathVariable UUID team, Actor.Person who) {
        return acting.looking(
                who,
                () -> find(team)
                        .<Screen>map(row -> page(row, TeamForm.of(row), List.of(), false))
                        .orElse(Mishap.NOT_FOUND));
    }

    @PostMapping(PATH + "/{team}")
    Screen change(@PathVariable UUID team, TeamForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> find(team).<Screen>map(row -> changed(who, row, form)).orElse(Mishap.NOT_FOUND));
    }

    private Screen changed(Actor.Person who, TeamRow row, TeamForm form) {
        return switch (form.check()) {
            case Bad<TeamForm>(var problems) -> page(row, form, problems, false);
            case Good<TeamForm>(var good) ->
                switch (keeping.change(who, row, Versions.read(form.version()), good.name(), good.telephone())) {
                    case Done.Yes() -> redirect(PATH);
                    case Done.Stale() -> page(row, form, List.of(), true);
                    case Done.NotNow(var why) -> page(row, form, List.of(new Problem("name", why)), false);
                };
        };
    }

    private Optional<TeamRow> find(UUID id) {
        return workers.teams().stream().filter(team -> team.id().equals(id)).findFirst();
    }

    private TeamsPage page(@Nullable TeamRow changing, TeamForm form, List<Problem> problems, boolean stale) {
        return new TeamsPage(workers.teams(), workers.linesOfTeams(), changing, form, problems, stale);
    }
}
