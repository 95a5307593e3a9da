package org.breakwater.mash.meetings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a strategy discussion is called with the agency of the actor.
 *
 * @param how when and how they take part, in the words of the desk; empty while it has not said so
 * @param askId the last thing that their agency was asked about the same contact; null when there was none
 * @param about whom that was about; empty when there was none
 */
public record StrategyDiscussionInvitationRow(
        UUID id,
        UUID contactId,
        String how,
        String calledByName,
        Instant calledAt,
        @Nullable UUID askId,
        List<String> about) {

    /** What a person is kept out of, row security leaves out. */
    static final String OPEN = """
            select k.id, k.contact_id, k.how, k.called_by_name, k.called_at, a.id as ask_id,
                coalesce(a.about, cast('{}' as text[])) as about
            from mash.strategy_call k
            left join lateral (select id, about from mash.ask q
                where q.contact_id = k.contact_id and q.agency = k.agency and q.withdrawn_at is null
                order by q.asked_at desc, q.id desc limit 1) a on true
            where k.agency = access.agency_now() and k.over_at is null
            order by k.called_at desc, k.id limit 50""";

    @Override
    public String toString() {
        return "StrategyDiscussionInvitationRow[" + id + "]";
    }
}
