package org.breakwater.access.invitation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An open invitation; only a researcher belongs to an agency, and only a team member to a team. */
public record InvitationRow(UUID id, String role, @Nullable String belongsTo, String email, Instant madeAt) {

    static final String OPEN = """
            select id, role, coalesce(agency, team) as belongs_to, email, made_at from access.invitation
            where accepted_at is null and withdrawn_at is null
            order by made_at desc
            limit 200
            """;

    @Override
    public String toString() {
        return "InvitationRow[" + id + "]";
    }
}
