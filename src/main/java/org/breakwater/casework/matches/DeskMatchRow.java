package org.breakwater.casework.matches;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;

/**
 * A match to check.
 *
 * @param recordId the later of the two cases, or the one that is open
 * @param since when it was found; when it was proposed, where only the second check is missing
 * @param second whether someone has proposed that they are the same person, and someone else must check it
 * @param saidBy who proposed it; empty while no one has
 * @param needed which information someone asked for, and no one has decided since; empty for a check
 * @param inAll how many there are on all pages
 */
public record DeskMatchRow(
        UUID recordId,
        UUID personId,
        UUID otherId,
        UUID otherRecord,
        Instant since,
        boolean second,
        String saidBy,
        String saidByName,
        String needed,
        String reference,
        String otherReference,
        String name,
        String otherName,
        int inAll) {

    public static final int PAGE = 25;

    /**
     * First checks are of pairs of which at least one case is open, whichever of the two was looked at when it was
     * found; a second check waits for someone however the cases ended.
     */
    private static final String FIRST_CHECKS = """
            (select f.record_id, f.person_id, f.other_id, f.other_record, f.found_at as since, false as second,
                ''::text as said_by, ''::text as said_by_name, ''::text as needed
            from casework.any_case c join casework.found_match f on f.record_id = c.id
            where not c.closed and not exists (select from people.match_that_counts s
                where s.one = least(f.person_id, f.other_id) and s.other = greatest(f.person_id, f.other_id))
            union all
            select f.other_record, f.other_id, f.person_id, f.record_id, f.found_at, false, ''::text, ''::text,
                ''::text
            from casework.any_case c join casework.found_match f on f.other_record = c.id
            where not c.closed and exists (select from casework.any_case d where d.id = f.record_id and d.closed)
                and not exists (select from people.match_that_counts s
                where s.one = least(f.person_id, f.other_id) and s.other = greatest(f.person_id, f.other_id))
            """;

    private static final String OF_TWO = """
            union all
            select case when later then s.other_record else s.one_record end,
                case when later then s.other else s.one end, case when later then s.one else s.other end,
                case when later then s.one_record else s.other_record end, s.said_at, s.answer = 'SAME', s.said_by,
                s.said_by_name, case s.answer when 'SAME' then '' else s.why end
            from people.match_that_counts s
            join casework.any_case a on a.id = s.one_record
            join casework.any_case b on b.id = s.other_record
            cross join lateral (select b.received_at > a.received_at) as of_two (later)
            """;

    private static final String SECOND_CHECKS = OF_TWO + """
            where s.answer = 'SAME' and not exists (select from people.match_decision v where v.same_id = s.id)
                and not exists (select from people.match m where m.one = s.one and m.other = s.other
                    and m.answer = 'MORE_INFORMATION' and (m.said_at, m.id) > (s.said_at, s.id))
            """;

    /** Until someone proposes or dismisses the match: none of the checks that a person can make now. */
    private static final String INFORMATION_NEEDED = OF_TWO + """
            where s.answer = 'MORE_INFORMATION' and not exists (select from people.match_that_counts l
                where l.one = s.one and l.other = s.other and (l.said_at, l.id) > (s.said_at, s.id))
            """;

    private static final String WAITING = FIRST_CHECKS + SECOND_CHECKS + ") w ";

    private static final String LIST = """
            select w.record_id, w.person_id, w.other_id, w.other_record, w.since, w.second, w.said_by, w.said_by_name,
                w.needed, c.reference, o.reference as other_reference, p.name, q.name as other_name,
                (count(*) over ())::int as in_all
            from\s""" + FIRST_CHECKS + SECOND_CHECKS + INFORMATION_NEEDED + """
            ) w
            join casework.any_case c on c.id = w.record_id
            join casework.any_case o on o.id = w.other_record
            join people.person p on p.id = w.person_id
            join people.person q on q.id = w.other_id
            """;

    private static final String OLDEST_FIRST = " order by w.since, w.record_id, w.person_id, w.other_id ";

    private static final String PAGED = OLDEST_FIRST + "limit 25 offset :skip";

    static final String ALL = LIST + PAGED;

    static final String MINE = LIST + """
            where exists (select from mash.allocation a
                where a.contact_id = w.record_id and a.ended_at is null and a.account_id = :account)
            """ + PAGED;

    static final String SECOND = LIST + "where w.second and w.said_by <> :who" + PAGED;

    static final String INFORMATION = LIST + "where w.needed <> ''" + PAGED;

    /** The oldest that this person may check now. */
    static final String NEXT = LIST + "where w.needed = '' and w.said_by <> :who and (:decides or not w.second)"
            + OLDEST_FIRST + "limit 1";

    /** How many are counted for the first page of the desk: counting thousands takes longer than the rest of it. */
    public static final int COUNTED = 100;

    /** One more than are counted where there are more, of those who also decide. */
    static final String HOW_MANY = counted(WAITING + "where w.said_by <> :who");

    /** Of those who do not: a statement of its own, which PostgreSQL plans once and not for each page. */
    static final String HOW_MANY_FIRST = counted(FIRST_CHECKS + ") w");

    private static String counted(String waiting) {
        return "select count(*)::int from (select from %s limit %d) counted".formatted(waiting, COUNTED + 1);
    }

    public String called() {
        return name.isBlank() ? "Unnamed person" : name;
    }

    public String otherCalled() {
        return otherName.isBlank() ? "Unnamed person" : otherName;
    }

    public String address() {
        return "/cases/%s/family/matches/%s/%s".formatted(recordId, personId, otherId);
    }

    /** What is missing, for the person who reads. */
    public String status(Actor.Person who) {
        if (!needed.isEmpty()) {
            return "More information needed: " + needed;
        }
        if (!second) {
            return "First check";
        }
        if (saidBy.equals(who.id().value())) {
            return "You proposed it. Someone else must check it";
        }
        return who.role() == Role.CONTACT_OFFICER
                ? "Proposed by " + saidByName + ". A social worker must check it"
                : "Second check. Proposed by " + saidByName;
    }

    @Override
    public String toString() {
        return "DeskMatchRow[" + recordId + "]";
    }
}
