package org.breakwater.access.account.absence;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import org.breakwater.access.Actor;
import org.breakwater.access.ForAnyPost;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Someone enters an absence, and who deputises. */
@Controller
@RequestMapping("/account/absence")
@ForAnyPost
class AbsenceController {

    private final Absences absences;

    AbsenceController(Absences absences) {
        this.absences = absences;
    }

    @GetMapping
    Screen show(Actor.Person who) {
        var entered = absences.of(who);
        return new AbsencePage(
                entered, absences.possibleDeputies(who), AbsenceForm.from(entered, absences.today()), List.of());
    }

    @PostMapping
    Screen enter(AbsenceForm form, Actor.Person who) {
        var deputies = absences.possibleDeputies(who);
        return switch (form.check(absences.today(), deputies)) {
            case Bad<Absences.Absence>(var problems) -> page(who, form, problems);
            case Good<Absences.Absence>(var absence) -> {
                if (absences.isAwayToo(who, absence)) {
                    var problem = new Problem("deputy", "They are away themselves in that time. Select someone else");
                    yield page(who, form, List.of(problem));
                }
                var deputy = deputies.stream()
                        .filter(one -> one.id().equals(absence.deputy()))
                        .findFirst();
                yield deputy.isEmpty() || absences.enter(who, absence, deputy.get())
                        ? redirect("/account")
                        : page(who, form, List.of(new Problem("from", "You have already said that you are away")));
            }
        };
    }

    @PostMapping("/end")
    Screen end(Actor.Person who) {
        absences.end(who);
        return redirect("/account");
    }

    private Screen page(Actor.Person who, AbsenceForm form, List<Problem> problems) {
        return new AbsencePage(absences.of(who), absences.possibleDeputies(who), form, problems);
    }
}
