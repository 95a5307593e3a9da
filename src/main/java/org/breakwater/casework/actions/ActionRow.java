package org.breakwater.casework.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was agreed in a strategy discussion: who does it, by when, and where it stands.
 *
 * @param doneAt when it ended: it was done, or it was not needed; null while it is outstanding
 * @param said what was said last, when it was marked as done or as open again; null while no one has
 */
public record ActionRow(
        UUID id,
        UUID strategyId,
        UUID contactId,
        String reference,
        String what,
        String owner,
        LocalDate dueOn,
        @Nullable Instant doneAt,
        boolean notNeeded,
        @Nullable String said,
        @Nullable String saidByName,
        @Nullable Instant saidAt) {

    /** How many a page of what is not done holds. */
    public static final int PAGE = 25;

    public static final String OF_CONTACT = """
            select a.id, a.strategy_id, a.contact_id, c.reference, a.what, a.owner, a.due_on, a.done_at,
                coalesce(d.not_needed, false) as not_needed, d.words as said, d.said_by_name, d.said_at
            from mash.agreed_action a join casework.any_case c on c.id = a.contact_id
            left join lateral (select not_needed, words, said_by_name, said_at from mash.agreed_action_update s
                where s.action_id = a.id order by s.id desc limit 1) d on true
            where a.contact_id = :id order by a.due_on, a.noted_at, a.id limit 500""";

    static final String OPEN = """
            select a.id, a.strategy_id, a.contact_id, c.reference, a.what, a.owner, a.due_on, a.done_at,
                coalesce(d.not_needed, false) as not_needed, d.words as said, d.said_by_name, d.said_at
            from mash.agreed_action a join casework.any_case c on c.id = a.contact_id
            left join lateral (select not_needed, words, said_by_name, said_at from mash.agreed_action_update s
                where s.action_id = a.id order by s.id desc limit 1) d on true
            where a.done_at is null order by a.due_on, a.id limit 25 offset :skip""";

    /** What the agency of the actor owes, without the reference of a case that it does not see. */
    public static final String OWN_OF_AGENCY = """
            select a.id, a.strategy_id, a.contact_id, '' as reference, a.what, a.owner, a.due_on, a.done_at,
                coalesce(d.not_needed, false) as not_needed, d.words as said, d.said_by_name, d.said_at
            from mash.agreed_action a
            left join lateral (select not_needed, words, said_by_name, said_at from mash.agreed_action_update s
                where s.action_id = a.id order by s.id desc limit 1) d on true
            where a.agency = access.agency_now() and a.id = :id""";

    public static final String KEEP = """
            insert into mash.agreed_action (strategy_id, contact_id, what, owner, agency, due_on, noted_by,
                noted_by_name, noted_at)
            values (:strategy, :contact, :what, :owner, cast(:agency as text), :due, :by, :byName, :at)""";

    /** It is done, or not needed. */
    public boolean hasEnded() {
        return doneAt != null;
    }

    /** What was said of it last, in a word. */
    public String standing() {
        if (!hasEnded()) {
            return "Reopened";
        }
        return notNeeded ? "Not needed" : "Done";
    }

    /** Its last day is over, and no one has said that it is done. */
    public boolean isLateOn(LocalDate today) {
        return !hasEnded() && dueOn.isBefore(today);
    }

    @Override
    public String toString() {
        return "ActionRow[" + id + ", " + dueOn + "]";
    }
}
