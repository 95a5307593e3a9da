package org.breakwater.casework.actions.agency;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.access.account.absence.Absences;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Cases;
import org.breakwater.casework.actions.ActionRow;
import org.breakwater.casework.actions.Actions;
import org.breakwater.partnership.contactpoints.DeskTelephone;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An agency's people mark their agency's actions as done. */
@Controller
@For(Role.RESEARCHER)
class AgencyActionsController {

    private final ActorTransactions acting;
    private final AgencyActions agencyActions;
    private final Actions actions;
    private final Cases cases;
    private final DeskTelephone telephone;
    private final Absences absences;
    private final AuditLog audit;

    AgencyActionsController(
            ActorTransactions acting,
            AgencyActions agencyActions,
            Actions actions,
            Cases cases,
            DeskTelephone telephone,
            Absences absences,
            AuditLog audit) {
        this.acting = acting;
        this.agencyActions = agencyActions;
        this.actions = actions;
        this.cases = cases;
        this.telephone = telephone;
        this.absences = absences;
        this.audit = audit;
    }

    @GetMapping("/actions/agency")
    Screen list(@RequestParam(defaultValue = "1") String page, Actor.Person who) {
        var number = InputParser.page(page);
        return acting.looking(who, () -> {
            var open = agencyActions.open();
            var done = agencyActions.done(number);
            var shown = Stream.concat(open.stream(), done.stream())
                    .map(AgencyActionRow::contactId)
                    .distinct()
                    .toList();
            audit.record(who.id(), who.roleName(), "viewed an agency’s actions", cases.subjects(shown), "");
            return new AgencyActionsPage(
                    agencyActions.agency(who),
                    agencyActions.requests(),
                    absences.deputisedBy(who),
                    open,
                    done,
                    number,
                    actions.today());
        });
    }

    @GetMapping("/actions/agency/{action}")
    Screen show(@PathVariable UUID action, Actor.Person who) {
        return acting.looking(
                who,
                () -> theirs(who, action, row -> {
                    audit.record(
                            who.id(),
                            who.roleName(),
                            "opened an agreed action",
                            cases.subject(row.contactId()),
                            "action:" + action);
                    return page(row, AgencyActionForm.EMPTY, List.of());
                }));
    }

    @PostMapping("/actions/agency/{action}")
    Screen done(@PathVariable UUID action, AgencyActionForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> theirs(who, action, row -> switch (form.check()) {
                    case Bad<String>(var problems) -> page(row, form, problems);
                    case Good<String>(var words) ->
                        switch (agencyActions.done(who, row, words)) {
                            case ActResult.Yes() -> redirect("/actions/agency/" + action);
                            case ActResult.Stale() -> page(row, form, List.of());
                            case ActResult.NotNow(var why) -> page(row, form, List.of(new Problem("words", why)));
                        };
                }));
    }

    private Screen theirs(Actor.Person who, UUID action, Function<ActionRow, Screen> work) {
        return agencyActions.find(action).map(work).orElseGet(() -> {
            audit.refused(who.id(), who.roleName(), "open an agreed action", "action:" + action, "");
            return FailedRequest.NOT_FOUND;
        });
    }

    private AgencyActionPage page(ActionRow row, AgencyActionForm form, List<Problem> problems) {
        return new AgencyActionPage(row, actions.today(), telephone.inOfficeHoursOrUrgently(), form, problems);
    }
}
