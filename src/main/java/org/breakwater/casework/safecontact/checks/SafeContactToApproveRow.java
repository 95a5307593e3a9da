package org.breakwater.casework.safecontact.checks;

import java.time.Instant;
import java.util.UUID;

/**
 * A safe contact check, or the end of a safe contact rule, that awaits a second person.
 *
 * @param check whether it is a check; otherwise a rule that is to end
 */
public record SafeContactToApproveRow(
        UUID id, UUID contactId, String reference, boolean check, String askedByName, Instant askedAt) {

    /** Never this person's own requests. */
    public static final String OF_OTHERS = """
            select w.id, w.contact_id, c.reference, w.is_check as check, w.asked_by_name, w.asked_at
            from (
                select id, contact_id, true as is_check, asked_by, asked_by_name, asked_at
                from mash.safe_contact_check where agreed is null and verdict = 'SECOND'
                union all
                select id, contact_id, false, end_asked_by, coalesce(end_asked_by_name, ''), end_asked_at
                from mash.safe_contact_rule where ended_at is null and end_asked_at is not null) w
            join casework.any_case c on c.id = w.contact_id
            where w.asked_by <> :me and not c.closed
            order by w.asked_at, w.id limit 10""";

    public String address() {
        return "/cases/" + contactId + "/safe-contact" + (check ? "/checks/" : "/rules/") + id;
    }

    @Override
    public String toString() {
        return "SafeContactToApproveRow[" + id + "]";
    }
}
