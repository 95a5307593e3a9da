package org.breakwater.casework.agencydue;

import java.time.Instant;
import org.breakwater.time.EnglishTimes;
import org.jspecify.annotations.Nullable;

/**
 * Something that an agency owes, without whom it is about.
 *
 * @param words the reference of the case, or what it is
 * @param path where its people do it
 * @param dueAt null where it has no deadline of its own
 */
public record AgencyDueItem(
        Kind kind, String words, String path, @Nullable Instant dueAt) {

    public enum Kind {
        REQUEST("Information request"),
        ACTION("Agreed action"),
        INVITATION("Invitation to a strategy discussion");

        private final String inWords;

        Kind(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    public boolean isLateAt(Instant now) {
        return dueAt != null && dueAt.isBefore(now);
    }

    public String dueInWords() {
        return dueAt == null ? "" : EnglishTimes.weekdayInWords(dueAt);
    }

    @Override
    public String toString() {
        return "AgencyDueItem[" + kind + "]";
    }
}
