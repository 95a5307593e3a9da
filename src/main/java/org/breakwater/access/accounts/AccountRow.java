package org.breakwater.access.accounts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account, as an administrator sees it.
 *
 * @param belongsTo the agency or the team that they act for, if any
 * @param further the names of further roles, separated by spaces
 */
public record AccountRow(
        UUID id,
        String name,
        String email,
        String role,
        @Nullable String belongsTo,
        @Nullable String further,
        boolean invented,
        @Nullable Instant suspendedAt,
        int version) {

    static final String ALL = """
            select id, name, email, role, coalesce(agency, team) as belongs_to,
                (select string_agg(f.role, ' ' order by f.role) from access.further_post f where f.account_id = id)
                    as further,
                invented, suspended_at, version
            from access.account
            order by suspended_at is not null, name, id
            limit ? offset ?
            """;

    static final String BY_ID = """
            select id, name, email, role, coalesce(agency, team) as belongs_to,
                (select string_agg(f.role, ' ' order by f.role) from access.further_post f where f.account_id = id)
                    as further,
                invented, suspended_at, version
            from access.account where id = ?
            """;

    @Override
    public String toString() {
        return "AccountRow[" + id + "]";
    }
}
