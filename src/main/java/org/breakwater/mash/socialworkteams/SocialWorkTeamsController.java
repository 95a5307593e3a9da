package org.breakwater.mash.socialworkteams;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.mash.socialworkers.SocialWorkers;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A manager maintains the teams and their numbers. */
@Controller
@For(Role.MANAGER)
class SocialWorkTeamsController {

    private static final String PATH = "/desk/social-work-teams";

    private final ActorTransactions acting;
    private final SocialWorkers socialWorkers;
    private final SocialWorkTeams keeping;

    SocialWorkTeamsController(ActorTransactions acting, SocialWorkers socialWorkers, SocialWorkTeams keeping) {
        this.acting = acting;
        this.socialWorkers = socialWorkers;
        this.keeping = keeping;
    }

    @GetMapping(PATH)
    Screen list(Actor.Person who) {
        return acting.looking(who, () -> page(null, SocialWorkTeamForm.empty(), List.of(), false));
    }

    @PostMapping(PATH)
    Screen add(SocialWorkTeamForm form, Actor.Person who) {
        return acting.as(who, () -> switch (form.check()) {
            case Bad<SocialWorkTeamForm>(var problems) -> page(null, form, problems, false);
            case Good<SocialWorkTeamForm>(var good) -> added(who, form, good);
        });
    }

    private Screen added(Actor.Person who, SocialWorkTeamForm form, SocialWorkTeamForm good) {
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
                        .<Screen>map(row -> page(row, SocialWorkTeamForm.of(row), List.of(), false))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping(PATH + "/{team}")
    Screen change(@PathVariable UUID team, SocialWorkTeamForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> find(team).<Screen>map(row -> changed(who, row, form)).orElse(FailedRequest.NOT_FOUND));
    }

    private Screen changed(Actor.Person who, SocialWorkTeamRow row, SocialWorkTeamForm form) {
        return switch (form.check()) {
            case Bad<SocialWorkTeamForm>(var problems) -> page(row, form, problems, false);
            case Good<SocialWorkTeamForm>(var good) ->
                switch (keeping.change(who, row, CaseVersions.read(form.version()), good.name(), good.telephone())) {
                    case ActResult.Yes() -> redirect(PATH);
                    case ActResult.Stale() -> page(row, form, List.of(), true);
                    case ActResult.NotNow(var why) -> page(row, form, List.of(new Problem("name", why)), false);
                };
        };
    }

    private Optional<SocialWorkTeamRow> find(UUID id) {
        return socialWorkers.teams().stream()
                .filter(team -> team.id().equals(id))
                .findFirst();
    }

    private SocialWorkTeamsPage page(
            @Nullable SocialWorkTeamRow changing, SocialWorkTeamForm form, List<Problem> problems, boolean stale) {
        return new SocialWorkTeamsPage(
                socialWorkers.teams(), socialWorkers.linesOfTeams(), changing, form, problems, stale);
    }
}
