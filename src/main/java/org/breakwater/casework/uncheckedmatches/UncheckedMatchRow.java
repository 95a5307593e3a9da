package org.breakwater.casework.uncheckedmatches;

import java.util.List;
import java.util.UUID;

/** A case by what it says before a visit or a call. */
public record UncheckedMatchRow(UUID id, String reference, boolean restricted, List<String> words) {

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
        return "UncheckedMatchRow[" + id + "]";
    }
}
