package org.breakwater.casework.letters;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Case;
import org.breakwater.casework.ReporterIdentityCheck;
import org.breakwater.casework.letters.templates.LetterAudience;
import org.breakwater.casework.letters.templates.LetterTemplates;
import org.breakwater.casework.safecontact.checks.SafeContactRulesInForce;
import org.breakwater.casework.safecontact.rules.SafeContactRuleRow;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.CaseOpening.Attempt;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;
import org.breakwater.time.Calendars;
import org.breakwater.web.Download;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Paper;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Letters about a case: created from a template, completed, and sent. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class LettersController {

    private final CaseDesk caseDesk;
    private final Letters letters;
    private final LetterChecks letterChecks;
    private final LetterValues values;
    private final LetterTemplates letterTemplates;
    private final People people;
    private final ReporterIdentityCheck reporterIdentityCheck;
    private final SafeContactRulesInForce safeContactRules;
    private final Paper paper;
    private final ActorTransactions acting;
    private final AuditLog audit;
    private final Clock clock;

    LettersController(
            CaseDesk caseDesk,
            Letters letters,
            LetterChecks letterChecks,
            LetterValues values,
            LetterTemplates letterTemplates,
            People people,
            ReporterIdentityCheck reporterIdentityCheck,
            SafeContactRulesInForce safeContactRules,
            Paper paper,
            ActorTransactions acting,
            AuditLog audit,
            Clock clock) {
        this.caseDesk = caseDesk;
        this.letters = letters;
        this.letterChecks = letterChecks;
        this.values = values;
        this.letterTemplates = letterTemplates;
        this.people = people;
        this.reporterIdentityCheck = reporterIdentityCheck;
        this.safeContactRules = safeContactRules;
        this.paper = paper;
        this.acting = acting;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/letters")
    Screen list(@PathVariable UUID id, Actor.Person who) {
        return caseDesk.show(
                who, id, "opened the letters", theCase -> page(theCase, NewLetterForm.EMPTY, Rejection.none()));
    }

    @PostMapping("/cases/{id}/letters")
    Screen begin(@PathVariable UUID id, NewLetterForm form, Actor.Person who) {
        return caseDesk.read(who, id, "opened the letters", theCase -> switch (form.check(
                letterTemplates.ofLetters(),
                people.of(id),
                person -> isTooYoung(theCase, person),
                reporterIdentityCheck.isGivenAwayBy(id))) {
            case Bad<Letters.Begun>(var problems) -> page(theCase, form, Rejection.of(problems));
            case Good<Letters.Begun>(var begun) ->
                redirect("/cases/" + id + "/letters/" + letters.begin(who, theCase, begun));
        });
    }

    private boolean isTooYoung(Case theCase, PersonRow person) {
        return person.isBelow(LetterAudience.CHILD_FROM, day(theCase.receivedAt()), day(clock.instant()));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Calendars.LONDON);
    }

    @GetMapping("/cases/{id}/letters/{letter}")
    Screen one(@PathVariable UUID id, @PathVariable UUID letter, Actor.Person who) {
        return caseDesk.show(
                who,
                id,
                "opened a letter",
                theCase -> letters.find(id, letter)
                        .<Screen>map(row -> page(theCase, row, LetterForm.of(row), Rejection.none()))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping("/cases/{id}/letters/{letter}")
    Screen write(@PathVariable UUID id, @PathVariable UUID letter, LetterForm form, Actor.Person who) {
        return caseDesk.actOn(who, id, theCase -> letters.find(id, letter), (theCase, row) -> switch (form.check()) {
            case Bad<LetterForm.Written>(var problems) ->
                new CaseDesk.Answer.Show(page(theCase, row, form, Rejection.of(problems)));
            case Good<LetterForm.Written>(var written) ->
                new CaseDesk.Answer.Did(
                        written.sends()
                                ? letters.send(who, theCase, row, written)
                                : letters.change(who, theCase, row, written),
                        "/cases/" + id + "/letters/" + letter,
                        attempt -> again(theCase, row, form, attempt));
        });
    }

    /** With the current letter, and the text as it was typed. */
    private LetterPage again(Case theCase, LetterRow before, LetterForm form, Attempt attempt) {
        var row = letters.find(theCase.id(), before.id()).orElse(before);
        return switch (attempt) {
            case Attempt.NotNow(var why) -> page(theCase, row, form, Rejection.of("body", why));
            case Attempt.TooLate() ->
                page(theCase, row, form.anew(row), Rejection.none()).late();
        };
    }

    /** The access is committed before the file is sent. What may not be sent is not printed either. */
    @GetMapping("/cases/{id}/letters/{letter}/letter.pdf")
    Screen onPaper(@PathVariable UUID id, @PathVariable UUID letter, Actor.Person who) {
        var sheet = caseDesk.read(
                who,
                id,
                "opened a letter",
                theCase -> letters.find(id, letter)
                        .map(row -> {
                            var whyNot = whyNot(row);
                            return whyNot.<Screen>map(
                                            why -> page(theCase, row, LetterForm.of(row), Rejection.of("body", why)))
                                    .orElseGet(() -> new LetterPrintPage(theCase, row, paper.stylesheet()));
                        })
                        .orElse(FailedRequest.NOT_FOUND));
        return sheet instanceof LetterPrintPage page ? taken(page, who) : sheet;
    }

    /** Outside a transaction: the press is slow. A busy press is no letter, and not written down. */
    private Screen taken(LetterPrintPage page, Actor.Person who) {
        var subject = page.theCase().subject();
        return paper.printed(page)
                .<Screen>map(pdf -> {
                    var letter = "letter:" + page.letter().id();
                    acting.as(who, () -> audit.record(who.id(), who.roleName(), "took a letter", subject, letter));
                    return new Download(pdf, Paper.TYPE);
                })
                .orElse(FailedRequest.RESTING);
    }

    /** A sent letter can still be downloaded. */
    private Optional<String> whyNot(LetterRow row) {
        return row.isSent() ? Optional.empty() : letterChecks.whyNot(row, row.words());
    }

    private LettersPage page(Case theCase, NewLetterForm form, Rejection rejection) {
        return new LettersPage(
                theCase,
                letters.of(theCase.id()),
                letterTemplates.ofLetters(),
                people.of(theCase.id()),
                form,
                rejection);
    }

    private LetterPage page(Case theCase, LetterRow row, LetterForm form, Rejection rejection) {
        var rules = safeContactRules.of(theCase.id()).stream()
                .map(SafeContactRuleRow::said)
                .distinct()
                .toList();
        var planned = row.isSent() ? List.<String>of() : values.planned(theCase.id());
        return new LetterPage(theCase, row, rules, planned, whyNot(row), form, false, rejection);
    }
}
