package org.breakwater.casework.safecontact.externalteams;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/**
 * An external team that has to be called, because what it must know before a visit differs from what it was told last:
 * in the handover, or in a call. Everything only as far as the reader may see its source.
 *
 * @param knowFirst what it must know now
 * @param isNew the part that it does not know yet
 * @param holdsNoLonger the part of what it was told that no longer applies; empty if some current text is hidden,
 *     because it might be that
 */
public record ExternalTeamToNotifyRow(
        UUID id,
        UUID handoverId,
        UUID contactId,
        String reference,
        String called,
        String team,
        Instant dueSince,
        List<String> knowFirst,
        List<String> isNew,
        List<String> holdsNoLonger) {

    private static final String COLUMNS = """
            select g.id, g.handover_id, h.contact_id, h.reference, h.called, h.team, g.due_since, k.now as know_first,
                mash.less(k.now, k.told) as is_new, case when mash.must_ask() = any(k.now) then '{}'
                else mash.seen_of(mash.less(k.told, k.now)) end as holds_no_longer
            from mash.external_team_call g join mash.handover h on h.id = g.handover_id
            cross join lateral (select mash.know_first(h.id) as now, mash.was_told(h.id) as told) k
            where g.rung_at is null and mash.goes(h)
            """;

    static final String DUE = COLUMNS + "order by g.due_since, g.id limit 100";

    static final String DUE_OF_ONE = COLUMNS + "and h.id = :handover and h.contact_id = :contact";

    static final String HOW_MANY = """
            select count(*) from mash.external_team_call g join mash.handover h on h.id = g.handover_id
            where g.rung_at is null and mash.goes(h)""";

    /** A fingerprint of what is read to them: it changes with the text, but not with its order. */
    public String asRead() {
        return Integer.toHexString(List.copyOf(new TreeSet<>(knowFirst)).hashCode());
    }

    public String address() {
        return "/cases/" + contactId + "/safe-contact/external-teams/" + handoverId;
    }

    @Override
    public String toString() {
        return "ExternalTeamToNotifyRow[" + handoverId + "]";
    }
}
