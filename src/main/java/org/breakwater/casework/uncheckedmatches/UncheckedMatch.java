package org.breakwater.casework.uncheckedmatches;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.people.matching.MatchCandidateRow;

/**
 * Another case that is very likely about the same people or home, with a warning in it or in this one, of which no
 * person has said whether it is.
 *
 * @param warnings what the other case says before a visit or a call; empty where only this one says something
 * @param candidates the people of the other case by whom it was found
 */
public record UncheckedMatch(WarnedCaseRow row, List<MatchCandidateRow> candidates) {

    /** One in a case that the reader may not see, and colleagues may. */
    static final UncheckedMatch UNSEEN =
            new UncheckedMatch(new WarnedCaseRow(new UUID(0, 0), "", false, List.of("")), List.of());

    public boolean isUnseen() {
        return equals(UNSEEN);
    }

    public UUID id() {
        return row.id();
    }

    /** Whether a team that is handed this case would go without knowing it. */
    public boolean isWarnedOf() {
        return !row.words().isEmpty();
    }

    /** Why it was found, in words. */
    public String why() {
        return candidates.stream()
                .map(MatchCandidateRow::inOneLine)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** A case by what it says before a visit or a call. */
    public record WarnedCaseRow(UUID id, String reference, boolean restricted, List<String> words) {

        /** What no team reads is no reason to look. Where only this case says something, a team must be going. */
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
