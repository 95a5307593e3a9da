package org.breakwater.casework.safecontact.visitbriefing;

import java.util.UUID;

/**
 * What anyone visiting or calling must know first: a warning, or how someone may be contacted.
 *
 * @param reference of the case that it comes from
 */
public record VisitBriefingRow(UUID contactId, String reference, String words) {

    /** What someone reads who may not see its case. */
    public static final String UNSEEN = "Ask a manager first: there is something that you cannot see.";

    static final String STANDING = """
            select k.contact_id, c.reference, k.words
            from (
                select w.contact_id, w.words, w.written_at as at from mash.warning w
                where w.contact_id = any(cast(:ids as uuid[])) and w.ended_at is null
                union all
                select r.contact_id, r.said, r.set_at from mash.safe_contact_rule r
                where r.contact_id = any(cast(:ids as uuid[])) and r.ended_at is null) k
            join casework.any_case c on c.id = k.contact_id
            order by k.at limit 50""";

    /** Cases with a warning, or a rule that teams read: rules for the desk alone do not count. */
    static final String STANDS = """
            select c from unnest(cast(:contacts as uuid[])) c
            where exists (select from mash.warning w where w.contact_id = c and w.ended_at is null)
                or exists (select from mash.safe_contact_rule u
                    where u.contact_id = c and u.ended_at is null and not u.inside)
            limit 500""";

    /** As it is read from another case. */
    public String wordsSeenFrom(UUID record) {
        return record.equals(contactId) ? words : words + " (contact " + reference + ")";
    }

    @Override
    public String toString() {
        return "VisitBriefingRow[…]";
    }
}
