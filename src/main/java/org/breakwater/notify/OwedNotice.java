package org.breakwater.notify;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A queued notice.
 *
 * @param aboutId its subject; null if it is about no record
 * @param otherId a second object
 * @param detail a parameter of the notice
 * @param step distinguishes the notices of one cause, such as the reminders of one request
 */
public record OwedNotice(
        String kind,
        @Nullable UUID aboutId,
        @Nullable UUID otherId,
        @Nullable String detail,
        int step) {

    public UUID about() {
        return Objects.requireNonNull(aboutId);
    }

    public UUID other() {
        return Objects.requireNonNull(otherId);
    }

    public String word() {
        return Objects.requireNonNull(detail);
    }
}
