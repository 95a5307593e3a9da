package org.breakwater.mash.desk.glass;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.GlassRow;
import org.breakwater.access.Role;
import org.breakwater.mash.model.Done;
import org.breakwater.mash.model.Emergencies;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Mishap;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** "Break the glass": a restricted contact for an hour, with a reason, told to who is named, looked at afterwards. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class GlassController {

    private static final String NOTHING = """
            There is no restricted contact with this reference that you can open. Check the reference. \
            If a child is in danger, call the police on 999 and your manager.""";

    private final Acting acting;
    private final Emergencies emergencies;

    GlassController(Acting acting, Emergencies emergencies) {
        this.acting = acting;
        this.emergencies = emergencies;
    }

    @GetMapping("/desk/glass")
    Screen ask(Actor.Person who) {
        return acting.looking(who, () -> page(who, GlassForm.empty(), List.of()));
    }

    @PostMapping("/desk/glass")
    @For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
    Screen open(GlassForm form, Actor.Person who) {
        return acting.as(who, () -> switch (form.check()) {
            case Bad(var problems) -> page(who, form, problems);
            case Good(var emergency) ->
                emergencies
                        .open(who, emergency.reference(), emergency.why())
                        .<Screen>map(contact -> redirect("/desk/contact/" + contact))
                        .orElseGet(() -> page(who, form, List.of(new Problem("reference", NOTHING))));
        });
    }

    @GetMapping("/desk/glass/{opening}")
    Screen opening(@PathVariable UUID opening, Actor.Person who) {
        return acting.looking(
                who,
                () -> emergencies
                        .find(opening)
                        .map(row -> page(who, row, ReviewForm.empty(), List.of()))
                        .orElseGet(() -> Mishap.NOT_FOUND));
    }

    @PostMapping("/desk/glass/{opening}")
    Screen review(@PathVariable UUID opening, ReviewForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> emergencies
                        .find(opening)
                        .map(row -> reviewed(row, form, who))
                        .orElseGet(() -> Mishap.NOT_FOUND));
    }

    private Screen reviewed(GlassRow row, ReviewForm form, Actor.Person who) {
        return switch (form.check()) {
            case Bad(var problems) -> page(who, row, form, problems);
            case Good(var said) ->
                switch (emergencies.review(who, row.id(), said.wasRight(), said.words())) {
                    case Done.Yes() -> redirect("/desk/glass");
                    case Done.NotNow(var why) -> page(who, row, form, List.of(new Problem("wasRight", why)));
                    case Done.Stale() -> Mishap.NOT_FOUND;
                };
        };
    }

    private GlassPage page(Actor.Person who, GlassForm form, List<Problem> problems) {
        return new GlassPage(emergencies.latest(), who.role() != Role.CONTACT_OFFICER, form, problems);
    }

    private Screen page(Actor.Person who, GlassRow row, ReviewForm form, List<Problem> problems) {
        var mine = row.accountId().equals(who.id().value());
        return new OpeningPage(row, mine, emergencies.seesContact(row), form, problems);
    }
}
