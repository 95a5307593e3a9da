package org.breakwater.town.settling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.access.Actor;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.casework.decisions.Decisions;
import org.breakwater.casework.presentingissues.IssueList;
import org.breakwater.casework.presentingissues.IssueSuggestions;
import org.breakwater.casework.presentingissues.TickedIssues;
import org.breakwater.frontdoor.receivedreports.ReportChannel;
import org.breakwater.mash.decision.need.PrimaryNeedList;
import org.breakwater.mash.screening.ContactIssues;
import org.breakwater.mash.screening.Screenings;
import org.breakwater.people.PersonRow;
import org.breakwater.time.Calendars;
import org.breakwater.town.ContactStory;
import org.breakwater.town.InventedAct;

/** The desk's acts with their chronology entries. */
final class DeskSheets {

    private final CopySheet moves =
            new CopySheet("casework.chronology_entry", "record_id, at, actor, actor_name, " + "what, words");
    private final CopySheet screenings = new CopySheet("mash.screening", """
            id, contact_id, rating, reason, safe_now, safety_words, consent, consent_words, history, council, \
            council_by, allocated_worker, case_number, screened_by, screened_by_name, screened_at""");
    private final CopySheet issues = new CopySheet("casework.presenting_issue", """
            record_id, about, code, list_version, suggested, recorded_by, recorded_by_name, recorded_at""");
    private final CopySheet decisions = CopySheet.ofOpenContacts("casework.decision", """
            id, record_id, about, outcomes, rationale, author, author_name, proposed_at""");
    private final CopySheet needs = CopySheet.ofOpenContacts("mash.level_of_need", """
            decision_id, contact_id, level, primary_need, primary_need_list, family_told, family_words""");
    private final CopySheet verdicts = CopySheet.ofOpenContacts(
            "casework.approval", "decision_id, record_id, approved, words, approver, approver_name, given_at");
    private final CopySheet answers = new CopySheet(
            "mash.referrer_feedback",
            "contact_id, words, written_by, written_at, approved_by, " + "given_at, given_how");

    CopySheet moves() {
        return moves;
    }

    CopySheet screenings() {
        return screenings;
    }

    CopySheet issues() {
        return issues;
    }

    CopySheet decisions() {
        return decisions;
    }

    CopySheet needs() {
        return needs;
    }

    CopySheet verdicts() {
        return verdicts;
    }

    CopySheet answers() {
        return answers;
    }

    void write(UUID id, ContactStory story, List<UUID> children, SeededIds ids, Actor reporter) {
        var online = story.channel() == ReportChannel.WEB;
        line(id, story.recordedAt(), reporter, online ? "Received online" : "Recorded a telephone call", "");
        var proposed = new ArrayList<UUID>();
        for (var act : story.acts()) {
            var by = act.by().asActor();
            switch (act) {
                case InventedAct.Screen screen -> {
                    screen(id, screen, by, ids);
                    issues(id, screen, children, by, story);
                }
                case InventedAct.TakeAlarm alarm -> line(id, act.at(), by, "Acknowledged the alert", "");
                case InventedAct.Propose propose -> proposed.add(propose(id, propose, story, children, by, ids));
                case InventedAct.Submit submit -> line(id, act.at(), by, "Sent for approval", "");
                case InventedAct.Approve approve -> {
                    line(id, act.at(), by, "Approved", "");
                    proposed.forEach(d -> verdicts.row(d, id, true, "", by.id(), by.name(), act.at()));
                }
                case InventedAct.Tell tell -> tell(id, tell, story);
                case InventedAct.Close close -> line(id, act.at(), by, "Closed", "");
                case InventedAct.SendBack back -> throw extraordinary(story);
                case InventedAct.Protect protect -> throw extraordinary(story);
                case InventedAct.ApproveProtection approval -> throw extraordinary(story);
                case InventedAct.AddAdult adult -> throw extraordinary(story);
                case InventedAct.Ask ask -> throw extraordinary(story);
                case InventedAct.Answer answer -> throw extraordinary(story);
            }
        }
    }

    private static IllegalArgumentException extraordinary(ContactStory story) {
        return new IllegalArgumentException(story + " is not ordinary: it has to be lived through");
    }

    private void line(UUID id, Instant at, Actor by, String what, String words) {
        var name = by instanceof Actor.Person person ? person.name() : "Person reporting the concern";
        moves.row(id, at, by.id(), name, what, words);
    }

    private void screen(UUID id, InventedAct.Screen act, Actor.Person by, SeededIds ids) {
        var said = act.screening();
        var council = said.councilSays();
        line(id, act.at(), by, Screenings.SCREENED + said.rating().inWords().toLowerCase(Locale.ROOT), said.reason());
        screenings.row(
                ids.next(act.at()),
                id,
                said.rating(),
                said.reason(),
                said.safeNow(),
                said.safetyWords(),
                said.consent(),
                said.consentWords(),
                said.history(),
                council.words(),
                council.by(),
                council.allocatedWorker(),
                council.caseNumber(),
                by.id(),
                by.name(),
                act.at());
    }

    private void issues(UUID id, InventedAct.Screen act, List<UUID> children, Actor.Person by, ContactStory story) {
        var told = story.told();
        var list = IssueList.on(LocalDate.ofInstant(act.at(), Calendars.LONDON));
        var words = ContactIssues.words(told.worry(), told.harm(), told.whereNow(), told.dangerWords());
        var suggested = IssueSuggestions.in(words, list).keySet();
        for (var tick : TickedIssues.told(children, act.issues()).all()) {
            var isSuggested = suggested.contains(tick.code());
            issues.row(id, tick.child(), tick.code(), list.version(), isSuggested, by.id(), by.name(), act.at());
        }
    }

    private UUID propose(
            UUID id, InventedAct.Propose act, ContactStory story, List<UUID> children, Actor.Person by, SeededIds ids) {
        var decision = ids.next(act.at());
        var verdict = act.verdict();
        var outcomes = verdict.outcomes().stream().map(DecisionOutcome::inWords).collect(Collectors.joining("; "));
        var child = story.told().children().get(act.child());
        var called = PersonRow.called(child.name(), child.described(), child.unborn(), true, act.child());
        line(id, act.at(), by, Decisions.PROPOSED + called + ": " + outcomes, verdict.rationale());
        decisions.row(
                decision,
                id,
                children.get(act.child()),
                verdict.outcomes(),
                verdict.rationale(),
                by.id(),
                by.name(),
                act.at());
        var need = verdict.need().isEmpty() ? null : verdict.need();
        var list = need == null ? null : PrimaryNeedList.latest().version();
        needs.row(decision, id, verdict.level(), need, list, verdict.told(), verdict.familyWords());
        return decision;
    }

    private void tell(UUID id, InventedAct.Tell act, ContactStory story) {
        var submitted = StoryCourse.the(story, InventedAct.Submit.class).orElseThrow();
        var approved = StoryCourse.the(story, InventedAct.Approve.class).orElseThrow();
        line(id, act.at(), act.by().asActor(), "Feedback to the referrer recorded", act.how());
        answers.row(
                id,
                submitted.answer(),
                submitted.by().asActor().id(),
                submitted.at(),
                approved.by().asActor().id(),
                act.at(),
                act.how());
    }
}
