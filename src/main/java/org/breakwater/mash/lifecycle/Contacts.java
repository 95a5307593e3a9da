package org.breakwater.mash.lifecycle;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.chronology.entries.Chronology;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The state of contacts, and the only way to change it. A transition increments the version and adds one entry to the
 * chronology, so a page that was opened at version n can show the entries after the nth to a user whose page is stale.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Contacts {

    private final JdbcClient jdbc;
    private final Chronology chronology;
    private final CaseDeadlines caseDeadlines;
    private final Clock clock;

    Contacts(JdbcClient jdbc, Chronology chronology, CaseDeadlines caseDeadlines, Clock clock) {
        this.jdbc = jdbc;
        this.chronology = chronology;
        this.caseDeadlines = caseDeadlines;
        this.clock = clock;
    }

    /** The contact, if this actor may see it. */
    public Optional<ContactRow> find(UUID id) {
        return jdbc.sql(ContactRow.BY_ID)
                .param("id", id)
                .query(ContactRow.class)
                .optional();
    }

    /**
     * The current contact, locked until the transaction ends: a change that is not based on a version must not act on a
     * stage that someone else is just changing.
     */
    public ContactRow hold(UUID id) {
        jdbc.sql(HOLD).param("id", id).query(UUID.class).single();
        return find(id).orElseThrow();
    }

    /**
     * Moves a contact that was seen at a version.
     *
     * @param what the chronology entry, with its text
     */
    public ActResult move(Actor actor, ContactRow seen, int version, Transition transition, String what, String words) {
        if (seen.version() != version) {
            return new ActResult.Stale();
        }
        var next = Lifecycle.after(seen.stage(), transition);
        if (next.isEmpty()) {
            return new ActResult.NotNow(
                    "This contact is now at “%s”, where that cannot be done. Open it to see what can."
                            .formatted(seen.stage().inWords()));
        }
        var moved = jdbc.sql(MOVE)
                .param("stage", next.get().name())
                .param("at", clock.instant())
                .param("id", seen.id())
                .param("version", version)
                .update();
        if (moved == 0) {
            return new ActResult.Stale();
        }
        chronology.add(actor, seen.id(), what, words);
        return new ActResult.Yes();
    }

    /** Moves a contact for the reporter, or their lead, who have seen no version. */
    public void comeBack(Actor actor, ContactRow seen, String what) {
        var next = Lifecycle.after(seen.stage(), new Transition.ComeBack()).orElseThrow();
        jdbc.sql(COME_BACK)
                .param("stage", next.name())
                .param("at", clock.instant())
                .param("id", seen.id())
                .update();
        chronology.add(actor, seen.id(), what, "");
    }

    /** Moves a contact for an agency that responded, whose people see no version. */
    public void hear(Actor actor, ContactRow seen, boolean lateEvidence, String what) {
        var next = Lifecycle.after(seen.stage(), new Transition.HearBack(lateEvidence))
                .orElseThrow();
        if (lateEvidence) {
            jdbc.sql(HEAR_EVIDENCE)
                    .param("stage", next.name())
                    .param("at", clock.instant())
                    .param("id", seen.id())
                    .update();
        } else {
            jdbc.sql(HEAR).param("id", seen.id()).update();
        }
        chronology.add(actor, seen.id(), what, "");
    }

    /** Adds a chronology entry, at any stage, closed ones too: for information, not for an action. */
    public void note(Actor actor, ContactRow seen, String what, String words) {
        jdbc.sql(HEAR).param("id", seen.id()).update();
        chronology.add(actor, seen.id(), what, words);
    }

    /** An agency rates it as more urgent: nothing is approved until someone has rated it again. */
    public void mustRateAgain(UUID id, Rating said) {
        jdbc.sql(MUST_RATE_AGAIN)
                .param("rating", said.name())
                .param("urgency", said.urgency())
                .param("id", id)
                .update();
    }

    /** Someone has read the message: the contact returns to its own place in the queue. */
    public void readWhatCameBack(UUID id) {
        jdbc.sql(READ_CAME_BACK).param("id", id).update();
    }

    public void rate(UUID id, Rating rating) {
        jdbc.sql(RATE)
                .param("rating", rating.name())
                .param("urgency", rating.urgency())
                .param("id", id)
                .update();
    }

    void closedWithoutAnswer(UUID id, String why) {
        jdbc.sql(WITHOUT_ANSWER).param("why", why).param("id", id).update();
    }

    /** A rating from before the closure no longer applies. */
    void rateAnew(UUID id) {
        jdbc.sql(RATE_ANEW).param("id", id).update();
    }

    /** Copies the next running clock to the row for the queue. */
    public void showNextClock(UUID id) {
        var due = caseDeadlines.nextDue(id).orElse(null);
        jdbc.sql(SHOW_CLOCK).param("due", due).param("id", id).update();
    }

    static final String HOLD = "select id from mash.contact where id = :id for update";

    static final String MOVE = """
            update mash.contact set stage = :stage, version = version + 1,
                closed_at = case when :stage = 'CLOSED' then coalesce(closed_at, cast(:at as timestamptz)) end
            where id = :id and version = :version""";

    static final String COME_BACK = """
            update mash.contact set stage = :stage, version = version + 1, closed_at = null, came_back_at = :at,
                urgency = 0
            where id = :id""";

    static final String HEAR = "update mash.contact set version = version + 1 where id = :id";

    static final String HEAR_EVIDENCE = """
            update mash.contact set stage = :stage, version = version + 1, closed_at = null, evidence_at = :at,
                urgency = 0
            where id = :id""";

    static final String MUST_RATE_AGAIN = """
            update mash.contact set rate_again = case when rate_again = 'RED' then 'RED' else :rating end,
                urgency = least(urgency, :urgency)
            where id = :id""";

    static final String READ_CAME_BACK = """
            update mash.contact set came_back_at = null, evidence_at = null,
                urgency = least(mash.urgency(rating, present_danger, way, not_sure),
                    case when rate_again is not null then mash.urgency(rate_again, false, way, false) end)
            where id = :id and (came_back_at is not null or evidence_at is not null)""";

    static final String RATE = """
            update mash.contact set rating = :rating, urgency = :urgency, rate_again = null where id = :id""";

    static final String WITHOUT_ANSWER = "update mash.contact set closed_without_answer = :why where id = :id";

    static final String RATE_ANEW = """
            update mash.contact set rating = null, urgency = least(mash.urgency(null, present_danger, way, not_sure),
                case when rate_again is not null then mash.urgency(rate_again, false, way, false) end)
            where id = :id""";

    static final String SHOW_CLOCK = "update mash.contact set due_at = cast(:due as timestamptz) where id = :id";
}
