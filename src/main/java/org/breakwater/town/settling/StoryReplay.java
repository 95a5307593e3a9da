package org.breakwater.town.settling;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.decisions.DecisionRow;
import org.breakwater.casework.family.person.PersonRecords;
import org.breakwater.casework.handover.handovers.Handovers;
import org.breakwater.casework.handover.receiving.HandoverResponses;
import org.breakwater.casework.history.previous.PreviousContacts;
import org.breakwater.casework.outstanding.OutstandingEndings;
import org.breakwater.casework.outstanding.OutstandingItemRecords;
import org.breakwater.casework.outstanding.OutstandingItemRow;
import org.breakwater.database.SignedActor;
import org.breakwater.frontdoor.receivedreports.Reports;
import org.breakwater.mash.approval.Approvals;
import org.breakwater.mash.decision.ChildDecisions;
import org.breakwater.mash.decision.need.ChildDecisionProposal;
import org.breakwater.mash.feedback.FeedbackToReferrers;
import org.breakwater.mash.immediateactions.ImmediateActions;
import org.breakwater.mash.lifecycle.ContactClosure;
import org.breakwater.mash.lifecycle.ContactHandling;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.mash.live.SeenWhenOpened;
import org.breakwater.mash.screening.Screenings;
import org.breakwater.time.OpeningHours;
import org.breakwater.town.ContactStory;
import org.breakwater.town.InventedAct;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Replays stories, act by act, with the services of the desk. Runs inside one transaction. */
final class StoryReplay {

    private final PastDesk desk;
    private final AdjustableClock clock;
    private final JdbcClient jdbc;
    private final OpeningHours hours;
    private final SignedActor signed;
    private final AgencyReplay agencies;
    private final StoryCodes codes;
    private final Map<Integer, UUID> records = new HashMap<>();

    StoryReplay(PastDesk desk, AdjustableClock clock, JdbcClient jdbc, OpeningHours hours, SignedActor signed) {
        this.desk = desk;
        this.clock = clock;
        this.jdbc = jdbc;
        this.hours = hours;
        this.signed = signed;
        codes = new StoryCodes(desk, jdbc);
        agencies = new AgencyReplay(desk, clock, this::become);
    }

    /** The record of each story, by its number. */
    Map<Integer, UUID> records() {
        return Map.copyOf(records);
    }

    void receive(ContactStory story) {
        clock.turnTo(story.recordedAt());
        var actor = story.recorder(hours);
        become(actor);
        var receipt = desk.get(Reports.class).receive(actor, story.told(), story.channel(), story.receivedAt(), null);
        records.put(story.number(), receipt.recordId());
    }

    void act(ContactStory story, InventedAct act) {
        clock.turnTo(act.at());
        if (act instanceof InventedAct.Answer answer) {
            agencies.answer(record(story), answer);
            return;
        }
        var by = act.by().asActor();
        become(by);
        var seen = desk.get(Contacts.class)
                .find(record(story))
                .orElseThrow(() -> new IllegalStateException(act.by() + " cannot see " + story));
        if (!(act(by, seen, act) instanceof ActResult.Yes)) {
            throw new IllegalStateException(
                    "%s: %s was refused".formatted(story, act.getClass().getSimpleName()));
        }
    }

    private ActResult act(Actor.Person by, ContactRow seen, InventedAct act) {
        var version = seen.version();
        return switch (act) {
            case InventedAct.Screen(var at, var who, var screening, var issues) -> {
                desk.get(Reports.class).markRead(seen.id());
                desk.get(PreviousContacts.class).open(by, seen);
                var actResult = desk.get(Screenings.class).screen(by, seen, version, screening);
                codes.screened(by, seen, issues);
                yield actResult;
            }
            case InventedAct.Propose propose ->
                desk.get(ChildDecisions.class).propose(by, seen, version, proposal(seen.id(), propose));
            case InventedAct.Submit(var at, var who, var answer) -> {
                codes.considered(by, seen);
                yield desk.get(ChildDecisions.class).submit(by, seen, version, answer);
            }
            case InventedAct.Approve approve -> {
                lookAtThePattern(by, seen);
                yield desk.get(Approvals.class).approve(by, seen, version);
            }
            case InventedAct.SendBack(var at, var who, var why) ->
                desk.get(Approvals.class).sendBack(by, seen, version, why);
            case InventedAct.Tell(var at, var who, var how) ->
                desk.get(FeedbackToReferrers.class).tell(by, seen, version, how);
            case InventedAct.Close close -> close(by, seen);
            case InventedAct.TakeAlarm alarm ->
                desk.get(ContactHandling.class).takeAlarm(by, seen, SeenWhenOpened.of(seen));
            case InventedAct.Protect(var at, var who, var what, var actedAt) ->
                desk.get(ImmediateActions.class).act(by, seen.id(), SeenWhenOpened.of(seen), what, actedAt);
            case InventedAct.ApproveProtection approve -> approveProtection(by, seen);
            case InventedAct.AddAdult(var at, var who, var adult) ->
                desk.get(PersonRecords.class).add(by, seen, version, adult);
            case InventedAct.Ask ask -> agencies.ask(by, seen, ask);
            case InventedAct.Answer answer -> throw new IllegalStateException("An agency sees nothing of the contact");
        };
    }

    /** Nothing is closed before each team has accepted the child; it then holds the decided discussion. */
    private ActResult close(Actor.Person by, ContactRow seen) {
        var members = new HashMap<UUID, Actor.Person>();
        for (var row : desk.get(Handovers.class).open(seen.id())) {
            var member = InventedPerson.receivingFor(row.team()).asActor();
            become(member);
            desk.get(HandoverResponses.class).accept(member, row, member.name());
            members.put(row.id(), member);
        }
        become(by);
        var now = desk.get(Contacts.class).find(seen.id()).orElseThrow();
        var actResult = desk.get(ContactClosure.class).close(by, now, now.version(), "");
        for (var row : desk.get(OutstandingItemRecords.class).of(seen.id())) {
            var member = members.get(row.handoverId());
            if (row.kind() == OutstandingItemRow.Kind.STRATEGY && member != null) {
                become(member);
                desk.get(OutstandingEndings.class)
                        .end(member, row, OutstandingItemRecords.End.DONE, "Held with the police and health");
            }
        }
        return actResult;
    }

    /** The invented managers have reviewed every pattern: not an act of a story, so without a chronology entry. */
    private void lookAtThePattern(Actor.Person by, ContactRow seen) {
        jdbc.sql(LOOK)
                .param("contact", seen.id())
                .param("by", by.id().value())
                .param("name", by.name())
                .param("at", clock.instant())
                .update();
    }

    private ActResult approveProtection(Actor.Person by, ContactRow seen) {
        var actions = desk.get(ImmediateActions.class);
        var waiting = actions.of(seen.id()).stream()
                .filter(protection -> !protection.isApproved())
                .findFirst()
                .orElseThrow();
        return actions.approve(by, seen, waiting.id());
    }

    private ChildDecisionProposal proposal(UUID record, InventedAct.Propose propose) {
        var child = desk.get(ChildDecisions.class).forEachChild(record).get(propose.child());
        var verdict = propose.verdict();
        return new ChildDecisionProposal(
                child.child().id(),
                verdict.outcomes().stream().map(Enum::name).toList(),
                verdict.level(),
                verdict.need(),
                verdict.rationale(),
                verdict.told(),
                verdict.familyWords(),
                child.decision().map(DecisionRow::id).orElse(null));
    }

    private UUID record(ContactStory story) {
        var record = records.get(story.number());
        if (record == null) {
            throw new IllegalStateException(story + " has not been received");
        }
        return record;
    }

    /** One transaction for the whole town, all or nothing: each act names its own actor to row security. */
    private void become(Actor actor) {
        signed.act(actor.signable());
    }

    static final String LOOK = """
            update mash.pattern set looked_by = :by, looked_by_name = :name, looked_at = :at,
                looked_words = 'Looked at with the decision'
            where contact_id = :contact and manager_looks and looked_at is null and found_by <> :by""";
}
