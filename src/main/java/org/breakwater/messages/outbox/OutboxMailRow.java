package org.breakwater.messages.outbox;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.breakwater.access.Role;
import org.breakwater.messages.delivery.DeliveryFailure;
import org.breakwater.time.EnglishTimes;
import org.jspecify.annotations.Nullable;

/**
 * A mail that has not gone out, without saying to whom or about what.
 *
 * @param toRole a role's name, or {@code INVITED}, {@code LEARNER} or {@code REFERRER} for someone without an account;
 *     {@code UNKNOWN} when no one could be worked out
 * @param trouble why the last try failed; null when there was none
 */
public record OutboxMailRow(
        UUID id,
        String kind,
        String toRole,
        Instant madeAt,
        Instant nextTryAt,
        int attempts,
        @Nullable String trouble,
        Instant since) {

    static final String STUCK = """
            select id, kind, to_role, made_at, next_try_at, attempts, trouble, since
            from messages.mail
            where state = 'STUCK'
            order by since desc, id
            limit ? offset ?
            """;

    /** The ones with trouble first; a mail that was never tried waits a second or two. */
    static final String WAITING = """
            select id, kind, to_role, made_at, next_try_at, attempts, trouble, since
            from messages.mail
            where state = 'WAITING'
            order by trouble is null, next_try_at, id
            limit ?
            """;

    public String to() {
        return switch (toRole) {
            case "INVITED" -> "Someone invited to have an account";
            case "LEARNER" ->
                kind.equals("AGREE") ? "A delegate’s manager" : "A delegate, or the person who booked for them";
            case "REFERRER" -> kind.equals("COLLEAGUE") ? "A referrer’s colleague" : "A referrer";
            case "UNKNOWN" -> "Not known";
            default -> Role.valueOf(toRole).title();
        };
    }

    public String what() {
        return kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public String made() {
        return EnglishTimes.inWords(madeAt);
    }

    public String stuckSince() {
        return EnglishTimes.inWords(since);
    }

    public String nextTry() {
        return EnglishTimes.inWords(nextTryAt);
    }

    public @Nullable DeliveryFailure why() {
        return trouble == null ? null : DeliveryFailure.valueOf(trouble);
    }
}
