package org.breakwater.notify.outbox;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.breakwater.access.Role;
import org.breakwater.notify.delivery.DeliveryFailure;
import org.breakwater.time.EnglishTimes;
import org.jspecify.annotations.Nullable;

/**
 * An unsent mail, without its recipient or subject.
 *
 * @param toWhom a role's name, or a description of someone without an account
 * @param trouble why the last attempt failed; null if there was none
 */
public record OutboxRow(
        UUID id,
        String kind,
        String toWhom,
        Instant madeAt,
        Instant nextTryAt,
        int attempts,
        @Nullable String trouble,
        Instant since) {

    static final String STUCK = """
            select id, kind, to_whom, made_at, next_try_at, attempts, trouble, since
            from notify.mail
            where state = 'STUCK'
            order by since desc, id
            limit ? offset ?
            """;

    /** The ones with errors first; a new mail is pending for a second or two. */
    static final String WAITING = """
            select id, kind, to_whom, made_at, next_try_at, attempts, trouble, since
            from notify.mail
            where state = 'WAITING'
            order by trouble is null, next_try_at, id
            limit ?
            """;

    public String to() {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(toWhom))
                .findFirst()
                .map(Role::title)
                .orElse(toWhom);
    }

    public String what() {
        return kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public String made() {
        return EnglishTimes.weekdayInWords(madeAt);
    }

    public String stuckSince() {
        return EnglishTimes.weekdayInWords(since);
    }

    public String nextTry() {
        return EnglishTimes.weekdayInWords(nextTryAt);
    }

    public @Nullable DeliveryFailure why() {
        return trouble == null ? null : DeliveryFailure.valueOf(trouble);
    }
}
