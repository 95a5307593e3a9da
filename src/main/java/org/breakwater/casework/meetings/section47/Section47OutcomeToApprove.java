package org.breakwater.casework.meetings.section47;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.casework.decisions.Section47Outcome;
import org.breakwater.casework.outstanding.OutstandingPart.ToApprove;

/**
 * The outcome of an enquiry that awaits a manager's approval, with the child's name and the reference of the contact.
 */
public record Section47OutcomeToApprove(
        UUID contactId,
        String reference,
        UUID strategyId,
        UUID child,
        String called,
        Section47Outcome outcome,
        String recordedByName,
        Instant recordedAt) {

    static final String OPEN = """
            select o.contact_id, coalesce(c.reference, '') as reference, o.strategy_id, o.child,
                coalesce(s.about[array_position(s.children, o.child)], '') as called, o.outcome, o.recorded_by_name,
                o.recorded_at
            from mash.section47_outcome o join mash.strategy_discussion s on s.id = o.strategy_id
            left join casework.any_case c on c.id = o.contact_id
            where o.approved is null order by o.recorded_at, o.id limit 100""";

    static final String COUNT =
            "select count(*)::int from mash.section47_outcome where approved is null and recorded_by <> :by";

    String inWords() {
        return "Section 47 outcome for %s: %s".formatted(called, outcome.inWords());
    }

    String address() {
        return "/cases/%s/meetings/section47/%s/%s".formatted(contactId, strategyId, child);
    }

    ToApprove item() {
        return new ToApprove(contactId, reference, inWords(), address(), recordedByName, recordedAt);
    }

    @Override
    public String toString() {
        return "Section47OutcomeToApprove[" + contactId + "]";
    }
}
