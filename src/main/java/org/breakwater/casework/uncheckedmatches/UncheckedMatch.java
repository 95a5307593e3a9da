package org.breakwater.casework.uncheckedmatches;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.people.matching.MatchCandidateRow;

/**
 * Another case that is very likely about the same people or home, if either has a warning and no person has confirmed
 * or dismissed the match.
 *
 * @param warnings what the other case says about a visit or a call; empty if only this one has a warning
 * @param candidates the people of the other case by whom it was found
 */
public record UncheckedMatch(WarnedCaseRow row, List<MatchCandidateRow> candidates) {

    /** One in a case that the reader may not see, but colleagues may. */
    static final UncheckedMatch UNSEEN =
            new UncheckedMatch(new WarnedCaseRow(new UUID(0, 0), "", false, List.of("")), List.of());

    public boolean isUnseen() {
        return equals(UNSEEN);
    }

    public UUID id() {
        return row.id();
    }

    /** Whether a team that is handed this case would visit without knowing about it. */
    public boolean isWarnedOf() {
        return !row.words().isEmpty();
    }

    /** Why it was found, in words. */
    public String why() {
        return candidates.stream()
                .map(one -> one.called() + ": " + one.why())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** A case with its warnings for a visit or a call. */
    public record WarnedCaseRow(UUID id, String reference, boolean restricted, List<String> words) {

        /** What no team reads does not count. If only this case has a warning, a team must be visiting. */
        static final String OF_CASES = """
                select c.id, c.reference, r.restricted, array(
                        select w.words from mash.warning w where w.contact_id = c.id and w.ended_at is null
                        union all
                        select u.said from mash.safe_contact_rule u
                        where u.contact_id = c.id and u.ended_at is null and not u.inside) as words
                from casework.any_case c join access.record r on r.id = c.id
                where c.id = any(cast(:ids as uuid[])) and (
                    exists (select from mash.warning w where w.contact_id = c.id and w.ended_at is null)
                    or exists (select from mash.safe_contact_rule u
                        where u.contact_id = c.id and u.ended_at is null and not u.inside)
                    or exists (select from mash.handover h where h.contact_id = c.id and mash.goes(h)) and (
                        exists (select from mash.warning w where w.contact_id = :contact and w.ended_at is null)
                        or exists (select from mash.safe_contact_rule u
                            where u.contact_id = :contact and u.ended_at is null and not u.inside)))
                order by c.received_at desc, c.id limit 50""";

        @Override
        public String toString() {
            return "WarnedCaseRow[" + id + "]";
        }
    }
}
