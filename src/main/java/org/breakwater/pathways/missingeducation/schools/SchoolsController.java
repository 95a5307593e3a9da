package org.breakwater.pathways.missingeducation.schools;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.Accounts;
import org.breakwater.access.Accounts.ColleagueRow;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.pathways.missingeducation.records.SchoolRow;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The CME team keeps the schools, their term dates and their attendance leads. */
@Controller
@RequestMapping(SchoolsPage.ADDRESS)
@For({Role.CME_OFFICER, Role.CME_MANAGER})
class SchoolsController {

    private final ActorTransactions acting;
    private final Schools schools;
    private final Accounts accounts;

    SchoolsController(ActorTransactions acting, Schools schools, Accounts accounts) {
        this.acting = acting;
        this.schools = schools;
        this.accounts = accounts;
    }

    @GetMapping
    Screen list(Actor.Person who) {
        return acting.looking(who, () -> new SchoolsPage(schools.all(), new SchoolsForm(""), List.of()));
    }

    @PostMapping
    Screen add(SchoolsForm form, Actor.Person who) {
        return acting.as(who, () -> switch (form.check()) {
            case Bad(var problems) -> new SchoolsPage(schools.all(), form, problems);
            case Good(var name) ->
                schools.add(who, name)
                        .<Screen>map(school -> redirect(SchoolsPage.ADDRESS + "/" + school))
                        .orElseGet(() -> new SchoolsPage(
                                schools.all(), form, List.of(new Problem("name", "This school is on the list"))));
        });
    }

    @GetMapping("/{cmeSchool}")
    Screen one(@PathVariable UUID cmeSchool, Actor.Person who) {
        return acting.looking(who, () -> of(cmeSchool, found -> page(who, found, TermDatesForm.of(found), List.of())));
    }

    @PostMapping("/{cmeSchool}")
    Screen keepTerms(@PathVariable UUID cmeSchool, TermDatesForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> of(cmeSchool, found -> switch (form.check()) {
                    case Bad(var problems) -> page(who, found, form, problems);
                    case Good(var days) -> {
                        schools.keepTerms(who, cmeSchool, days);
                        yield redirect(SchoolsPage.ADDRESS);
                    }
                }));
    }

    @PostMapping("/{cmeSchool}/lead")
    Screen name(@PathVariable UUID cmeSchool, AttendanceLeadForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> of(cmeSchool, found -> switch (form.check(
                        leads(who).stream().map(ColleagueRow::id).toList())) {
                    case Bad(var problems) -> page(who, found, TermDatesForm.of(found), problems);
                    case Good(var account) -> {
                        schools.name(who, cmeSchool, account);
                        yield redirect(SchoolsPage.ADDRESS + "/" + cmeSchool);
                    }
                }));
    }

    private Screen of(UUID school, Function<SchoolRow, Screen> screen) {
        return schools.find(school).map(screen).orElse(FailedRequest.NOT_FOUND);
    }

    private SchoolPage page(Actor.Person who, SchoolRow school, TermDatesForm form, List<Problem> problems) {
        var all = leads(who);
        var here = schools.leadsOf(school.id());
        var ours = all.stream().filter(one -> here.contains(one.id())).toList();
        return new SchoolPage(school, ours, all, form, problems);
    }

    private List<ColleagueRow> leads(Actor.Person who) {
        return accounts.withRole(who, Role.SCHOOL_ATTENDANCE_LEAD);
    }
}
