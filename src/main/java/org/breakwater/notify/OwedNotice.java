package org.breakwater.notify;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice that is owed.
 *
 * @param aboutId what it is about; null when it is about no record
 * @param otherId a second thing that it is about
 * @param detail a word that the notice needs
 * @param step tells apart the notices of one cause, such as the reminders of one request
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
