package org.breakwater.mash.desk.disagreements;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.mash.model.AnsweringDisagreements;
import org.breakwater.mash.model.AutomaticEscalation;
import org.breakwater.mash.model.DisagreementRow;
import org.breakwater.mash.model.Disagreements;
import org.breakwater.mash.model.Done;
import org.breakwater.mash.model.WhoTold;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Mishap;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.breakwater.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The desk sees who disagrees, and answers. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class DisagreementsController {

    private final Acting acting;
    private final Disagreements disagreements;
    private final AnsweringDisagreements answering;
    private final AutomaticEscalation escalation;
    private final WhoTold whoTold;
    private final AuditLog audit;
    private final Clock clock;

    DisagreementsController(
            Acting acting,
            Disagreements disagreements,
            AnsweringDisagreements answering,
            AutomaticEscalation escalation,
            WhoTold whoTold,
            AuditLog audit,
            Clock clock) {
        this.acting = acting;
        this.disagreements = disagreements;
        this.answering = answering;
        this.escalation = escalation;
        this.whoTold = whoTold;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/desk/disagreements")
    Screen list(@RequestParam(defaultValue = "1") String page, Actor.Person who) {
        var number = Typed.page(page);
        return acting.looking(who, () -> {
            var rows = disagreements.open(number);
            var shown = rows.stream()
                    .map(row -> "contact:" + row.contactId())
                    .distinct()
                    .toList();
            audit.record(who.id(), who.roleName(), "viewed the disagreements", shown, "");
            var ids = rows.stream().map(DisagreementRow::id).toList();
            return new DisagreementsPage(rows, escalation.answers(ids), number, clock.instant());
        });
    }

    @GetMapping("/desk/disagreements/{disagreement}")
    Screen one(@PathVariable UUID disagreement, Actor.Person who) {
        return acting.looking(
                who,
                () -> found(who, disagreement, row -> {
                    audit.record(who.id(), who.roleName(), "opened a disagreement", "contact:" + row.contactId(), "");
                    return page(who, row, AnswerForm.empty(row), List.of(), false);
                }));
    }

    @PostMapping("/desk/disagreements/{disagreement}")
    Screen answer(@PathVariable UUID disagreement, AnswerForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> found(who, disagreement, row -> switch (form.check(
                        row, escalation.isAbove(row), givesAway(row))) {
                    case Bad<AnsweringDisagreements.Said>(var problems) -> page(who, row, form, problems, false);
                    case Good<AnsweringDisagreements.Said>(var said) -> answered(who, row, form, said);
                }));
    }

    private Screen answered(Actor.Person who, DisagreementRow row, AnswerForm form, AnsweringDisagreements.Said said) {
        return switch (answering.say(who, row, said)) {
            case Done.Yes() -> redirect("/desk/disagreements/" + row.id());
            case Done.Stale() -> page(who, disagreements.find(row.id()).orElseThrow(), form, List.of(), true);
            case Done.NotNow(var why) -> page(who, row, form, List.of(new Problem("main", why)), false);
        };
    }

    /** Only a referrer knows who told us: they did. */
    private Predicate<String> givesAway(DisagreementRow row) {
        return row.raisedBy().equals("referrer") ? words -> false : whoTold.isGivenAwayBy(row.contactId());
    }

    private Screen found(Actor.Person who, UUID id, Function<DisagreementRow, Screen> work) {
        return disagreements.find(id).map(work).orElseGet(() -> {
            audit.refused(who.id(), who.roleName(), "open a disagreement", "disagreement:" + id, "");
            return Mishap.NOT_FOUND;
        });
    }

    private OneDisagreementPage page(
            Actor.Person who, DisagreementRow row, AnswerForm form, List<Problem> problems, boolean stale) {
        return new OneDisagreementPage(
                row,
                disagreements.steps(row.id()),
                disagreements.words(row.id()),
                answering.whyNot(who, row),
                answering.whoAnswers(row),
                escalation.isAbove(row),
                form,
                problems,
                stale,
                clock.instant());
    }
}
