package org.breakwater.town.settling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.access.Actor;
import org.breakwater.frontdoor.Channel;
import org.breakwater.mash.decision.Outcome;
import org.breakwater.town.Act;
import org.breakwater.town.Story;

/** What the desk did, act by act, with its line in the chronology. */
final class DeskSheets {

    private final Sheet moves = new Sheet("casework.move", "record_id, at, actor, actor_name, what, words");
    private final Sheet screenings = new Sheet("mash.screening", """
            id, contact_id, rating, reason, safe_now, safety_words, consent, consent_words, history, council, \
            council_by, allocated_worker, case_number, screened_by, screened_by_name, screened_at""");
    private final Sheet decisions = new Sheet("casework.decision", """
            id, record_id, about, outcomes, level, rationale, family_told, family_words, author, author_name, \
            proposed_at""");
    private final Sheet verdicts =
            new Sheet("casework.verdict", "decision_id, record_id, approved, words, approver, approver_name, given_at");
    private final Sheet answers =
            new Sheet("mash.answer", "contact_id, words, written_by, written_at, approved_by, given_at, given_how");

    Sheet moves() {
        return moves;
    }

    Sheet screenings() {
        return screenings;
    }

    Sheet decisions() {
        return decisions;
    }

    Sheet verdicts() {
        return verdicts;
    }

    Sheet answers() {
        return answers;
    }

    void write(UUID id, Story story, List<UUID> children, Ids ids, Actor teller) {
        var online = story.channel() == Channel.WEB;
        line(id, story.recordedAt(), teller, online ? "Received online" : "Recorded a telephone call", "");
        var proposed = new ArrayList<UUID>();
        for (var act : story.acts()) {
            var by = act.by().asActor();
            switch (act) {
                case Act.Screen screen -> screen(id, screen, by, ids);
                case Act.TakeAlarm alarm -> line(id, act.at(), by, "Acknowledged the alert", "");
                case Act.Propose propose -> proposed.add(propose(id, propose, children, by, ids));
                case Act.Submit submit -> line(id, act.at(), by, "Sent for approval", "");
                case Act.Approve approve -> {
                    line(id, act.at(), by, "Approved", "");
                    proposed.forEach(d -> verdicts.row(d, id, true, "", by.id(), by.name(), act.at()));
                }
                case Act.Tell tell -> tell(id, tell, story);
                case Act.Close close -> line(id, act.at(), by, "Closed", "");
                case Act.SendBack back -> throw extraordinary(story);
                case Act.Protect protect -> throw extraordinary(story);
                case Act.ApproveProtection approval -> throw extraordinary(story);
                case Act.AddAdult adult -> throw extraordinary(story);
                case Act.Ask ask -> throw extraordinary(story);
                case Act.Answer answer -> throw extraordinary(story);
            }
        }
    }

    private static IllegalArgumentException extraordinary(Story story) {
        return new IllegalArgumentException(story + " is not ordinary: it has to be lived through");
    }

    private void line(UUID id, Instant at, Actor by, String what, String words) {
        var name = by instanceof Actor.Person person ? person.name() : "Person who reported the concern";
        moves.row(id, at, by.id(), name, what, words);
    }

    private void screen(UUID id, Act.Screen act, Actor.Person by, Ids ids) {
        var said = act.screening();
        var council = said.councilSays();
        line(id, act.at(), by, "Screened " + said.rating().inWords().toLowerCase(Locale.ROOT), said.reason());
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

    private UUID propose(UUID id, Act.Propose act, List<UUID> children, Actor.Person by, Ids ids) {
        var decision = ids.next(act.at());
        var verdict = act.verdict();
        var outcomes = verdict.outcomes().stream().map(Outcome::inWords).collect(Collectors.joining("; "));
        line(id, act.at(), by, "Proposed: " + outcomes, verdict.rationale());
        decisions.row(
                decision,
                id,
                children.get(act.child()),
                verdict.outcomes(),
                verdict.level(),
                verdict.rationale(),
                verdict.told(),
                verdict.familyWords(),
                by.id(),
                by.name(),
                act.at());
        return decision;
    }

    private void tell(UUID id, Act.Tell act, Story story) {
        var submitted = Course.the(story, Act.Submit.class).orElseThrow();
        var approved = Course.the(story, Act.Approve.class).orElseThrow();
        line(id, act.at(), act.by().asActor(), "Gave feedback to the referrer", act.how());
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
