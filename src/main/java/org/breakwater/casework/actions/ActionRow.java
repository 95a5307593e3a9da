package org.breakwater.casework.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action agreed in a strategy discussion: who does it, by when, and its state.
 *
 * @param people whom the desk says it is about, by name; none for all the children of the discussion
 * @param about the people that the agency who owns it was told of, by name; empty if it was told of none
 * @param doneAt when it was done, or no longer needed; null while it is outstanding
 * @param said the latest note, when it was marked as done or reopened; null if there is none
 */
public record ActionRow(
        UUID id,
        UUID strategyId,
        UUID contactId,
        String reference,
        String what,
        String owner,
        LocalDate dueOn,
        List<String> people,
        List<String> about,
        @Nullable Instant doneAt,
        boolean notNeeded,
        @Nullable String said,
        @Nullable String saidByName,
        @Nullable Instant saidAt) {

    /** How many outstanding actions a page shows. */
    public static final int PAGE = 25;

    public static final String OF_CONTACT = """
            select a.id, a.strategy_id, a.contact_id, c.reference, a.what, a.owner, a.due_on, a.people, a.about,
                a.done_at,
                coalesce(d.not_needed, false) as not_needed, d.words as said, d.said_by_name, d.said_at
            from mash.agreed_action a join casework.any_case c on c.id = a.contact_id
            left join lateral (select not_needed, words, said_by_name, said_at from mash.agreed_action_update s
                where s.action_id = a.id order by s.id desc limit 1) d on true
            where a.contact_id = :id order by a.due_on, a.noted_at, a.id limit 500""";

    static final String OPEN = """
            select a.id, a.strategy_id, a.contact_id, c.reference, a.what, a.owner, a.due_on, a.people, a.about,
                a.done_at,
                coalesce(d.not_needed, false) as not_needed, d.words as said, d.said_by_name, d.said_at
            from mash.agreed_action a join casework.any_case c on c.id = a.contact_id
            left join lateral (select not_needed, words, said_by_name, said_at from mash.agreed_action_update s
                where s.action_id = a.id order by s.id desc limit 1) d on true
            where a.done_at is null order by a.due_on, a.id limit 25 offset :skip""";

    /** An action of the actor's agency, with what it was told of: by a request or by its invitation. */
    public static final String OWN_OF_AGENCY = """
            select a.id, a.strategy_id, a.contact_id, coalesce(q.reference, a.reference) as reference, a.what, a.owner,
                a.due_on, '{}'::text[] as people,
                case when a.people <> '{}' and a.about <> '{}' then a.about
                    else coalesce(q.about, a.about) end as about,
                a.done_at,
                coalesce(d.not_needed, false) as not_needed, d.words as said, d.said_by_name, d.said_at
            from mash.agreed_action a
            left join lateral (select k.about, k.reference from mash.information_request k
                where k.contact_id = a.contact_id and k.agency = a.agency and k.withdrawn_at is null
                order by k.asked_at desc, k.id desc limit 1) q on true
            left join lateral (select not_needed, words, said_by_name, said_at from mash.agreed_action_update s
                where s.action_id = a.id order by s.id desc limit 1) d on true
            where a.agency = access.agency_now() and a.id = :id""";

    /** An agency that was invited or took part is told which children it is about; another one of no one. */
    public static final String KEEP = """
            insert into mash.agreed_action (strategy_id, contact_id, what, owner, agency, due_on, noted_by,
                noted_by_name, noted_at, people, about, reference)
            select s.id, :contact, :what, :owner, cast(:agency as text), :due, :by, :byName, :at,
                cast(:people as text[]),
                case when not t.was_there then '{}' when cast(:people as text[]) = '{}' then s.about
                    else cast(:people as text[]) end,
                case when t.was_there then c.reference else '' end
            from mash.strategy_discussion s join casework.any_case c on c.id = s.contact_id
            cross join lateral (select exists (select from mash.strategy_discussion_invitation k
                        where k.strategy_id = s.id and k.agency = cast(:agency as text))
                    or exists (select from mash.strategy_discussion_participant p
                        where p.strategy_id = s.id and p.agency = cast(:agency as text) and p.presence = 'PRESENT')
                    as was_there) t
            where s.id = :strategy""";

    /** For the agency that owns it. */
    public String aboutInWords() {
        return aboutInWords(about);
    }

    /** The people of an action as its agency reads them. */
    public static String aboutInWords(List<String> about) {
        return about.isEmpty()
                ? "Not shown (not invited to the discussion, and no information request)"
                : String.join("; ", about);
    }

    /** It is done, or not needed. */
    public boolean hasEnded() {
        return doneAt != null;
    }

    /** The latest status, in a word. */
    public String standing() {
        if (!hasEnded()) {
            return "Reopened";
        }
        return notNeeded ? "Not needed" : "Done";
    }

    /** Its last day is over, and no one has marked it as done. */
    public boolean isLateOn(LocalDate today) {
        return !hasEnded() && dueOn.isBefore(today);
    }

    @Override
    public String toString() {
        return "ActionRow[" + id + ", " + dueOn + "]";
    }
}
