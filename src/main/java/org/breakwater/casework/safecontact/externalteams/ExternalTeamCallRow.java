package org.breakwater.casework.safecontact.externalteams;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A call to an external team.
 *
 * @param told whom they told
 * @param words what, as far as the reader may see its source
 */
public record ExternalTeamCallRow(UUID id, Instant rungAt, String rungByName, String told, List<String> words) {

    static final String OF_HANDOVER = """
            select g.id, g.rung_at, g.rung_by_name, g.told, mash.seen_of(g.words) as words
            from mash.external_team_call g join mash.handover h on h.id = g.handover_id
            where h.id = :handover and h.contact_id = :contact and g.rung_at is not null
            order by g.rung_at desc, g.id desc limit 50""";

    @Override
    public String toString() {
        return "ExternalTeamCallRow[" + id + "]";
    }
}
