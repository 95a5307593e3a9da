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

    @Override
    public String toString() {
        return "AccountRow[" + id + "]";
    }
}
