package org.breakwater.casework.disagreements;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Cases;
import org.breakwater.casework.ReporterIdentityCheck;
import org.breakwater.casework.disagreements.escalation.AutomaticEscalation;
import org.breakwater.casework.disagreements.stages.DisagreementRecords;
import org.breakwater.casework.disagreements.stages.DisagreementRow;
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

/** The desk sees disagreements, and responds. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class DeskDisagreementsController {

    private final ActorTransactions acting;
    private final DisagreementRecords disagreementRecords;
    private final DisagreementAnswers answering;
    private final AutomaticEscalation escalation;
    private final ReporterIdentityCheck reporterIdentityCheck;
    private final Cases cases;
    private final AuditLog audit;
    private final Clock clock;

    DeskDisagreementsController(
            ActorTransactions acting,
            DisagreementRecords disagreementRecords,
            DisagreementAnswers answering,
            AutomaticEscalation escalation,
            ReporterIdentityCheck reporterIdentityCheck,
            Cases cases,
            AuditLog audit,
            Clock clock) {
        this.acting = acting;
        this.disagreementRecords = disagreementRecords;
        this.answering = answering;
        this.escalation = escalation;
        this.reporterIdentityCheck = reporterIdentityCheck;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/desk/disagreements")
    Screen list(@RequestParam(defaultValue = "1") String page, Actor.Person who) {
        var number = InputParser.page(page);
        return acting.looking(who, () -> {
            var rows = disagreementRecords.open(number);
            var shown = cases.subjects(
                    rows.stream().map(DisagreementRow::contactId).distinct().toList());
            audit.record(who.id(), who.roleName(), "viewed the disagreements", shown, "");
            var ids = rows.stream().map(DisagreementRow::id).toList();
            return new DeskDisagreementsPage(rows, escalation.answers(ids), number, clock.instant());
        });
    }

    @GetMapping("/desk/disagreements/{disagreement}")
    Screen one(@PathVariable UUID disagreement, Actor.Person who) {
        return acting.looking(
                who,
                () -> found(who, disagreement, row -> {
                    audit.record(who.id(), who.roleName(), "opened a disagreement", cases.subject(row.contactId()), "");
                    return page(who, row, DeskDisagreementForm.empty(row), List.of(), false);
                }));
    }

    @PostMapping("/desk/disagreements/{disagreement}")
    Screen answer(@PathVariable UUID disagreement, DeskDisagreementForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> found(who, disagreement, row -> switch (form.check(
                        row, escalation.isAbove(row), givesAway(row))) {
                    case Bad<DisagreementAnswers.Response>(var problems) -> page(who, row, form, problems, false);
                    case Good<DisagreementAnswers.Response>(var said) -> answered(who, row, form, said);
                }));
    }

    private Screen answered(
            Actor.Person who, DisagreementRow row, DeskDisagreementForm form, DisagreementAnswers.Response said) {
        return switch (answering.say(who, row, said)) {
            case ActResult.Yes() -> redirect("/desk/disagreements/" + row.id());
            case ActResult.Stale() ->
                page(who, disagreementRecords.find(row.id()).orElseThrow(), form, List.of(), true);
            case ActResult.NotNow(var why) -> page(who, row, form, List.of(new Problem("main", why)), false);
        };
    }

    /** A text to the referrer cannot reveal the referrer to them, so it is not checked. */
    private Predicate<String> givesAway(DisagreementRow row) {
        return row.raisedBy().equals("referrer")
                ? words -> false
                : reporterIdentityCheck.isGivenAwayBy(row.contactId());
    }

    private Screen found(Actor.Person who, UUID id, Function<DisagreementRow, Screen> work) {
        return disagreementRecords.find(id).map(work).orElseGet(() -> {
            audit.refused(who.id(), who.roleName(), "open a disagreement", "disagreement:" + id, "");
            return FailedRequest.NOT_FOUND;
        });
    }

    private DeskDisagreementPage page(
            Actor.Person who, DisagreementRow row, DeskDisagreementForm form, List<Problem> problems, boolean stale) {
        return new DeskDisagreementPage(
                row,
                cases.find(row.contactId()),
                disagreementRecords.steps(row.id()),
                disagreementRecords.words(row.id()),
                answering.whyNot(who, row),
                answering.whoAnswers(row),
                escalation.isAbove(row),
                form,
                problems,
                stale,
                clock.instant());
    }
}
