package org.breakwater.notify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The subject of a notice, and when it is due.
 *
 * @param steps none if it is due at once
 */
public record NoticeDue(
        @Nullable UUID about,
        @Nullable UUID other,
        @Nullable String detail,
        List<Step> steps) {

    /** One time at which it is due. */
    public record Step(int number, Instant at) {}

    /** About no record. */
    public static NoticeDue now() {
        return new NoticeDue(null, null, null, List.of());
    }

    public static NoticeDue about(UUID about) {
        return new NoticeDue(about, null, null, List.of());
    }

    public NoticeDue and(UUID second) {
        return new NoticeDue(about, second, detail, steps);
    }

    /** @param word of 60 characters at most, and never personal data */
    public NoticeDue with(String word) {
        return new NoticeDue(about, other, word, steps);
    }

    /** Due at this time too; the number distinguishes its steps. */
    public NoticeDue step(int number, Instant at) {
        var more = new ArrayList<>(steps);
        more.add(new Step(number, at));
        return new NoticeDue(about, other, detail, List.copyOf(more));
    }
}
