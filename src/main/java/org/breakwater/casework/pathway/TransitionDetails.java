package org.breakwater.casework.pathway;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.time.SchoolDays;

/**
 * What is said with a move.
 *
 * @param words the reason, or the empty string
 * @param subject the child, visit or allegation that the move is about; empty where it is about the case
 * @param dates the dates that limits count from, by the names that the table gives them
 * @param school whose days count, where a limit is in school days
 */
public record TransitionDetails(
        String words, Optional<UUID> subject, Map<String, Instant> dates, Optional<SchoolDays> school) {

    public TransitionDetails {
        dates = Map.copyOf(dates);
    }

    public static TransitionDetails none() {
        return saying("");
    }

    public static TransitionDetails saying(String words) {
        return new TransitionDetails(words.strip(), Optional.empty(), Map.of(), Optional.empty());
    }

    public TransitionDetails about(UUID which) {
        return new TransitionDetails(words, Optional.of(which), dates, school);
    }

    public TransitionDetails on(String name, Instant at) {
        var more = new HashMap<>(dates);
        more.put(name, at);
        return new TransitionDetails(words, subject, more, school);
    }

    public TransitionDetails at(SchoolDays theirSchool) {
        return new TransitionDetails(words, subject, dates, Optional.of(theirSchool));
    }

    @Override
    public String toString() {
        return "TransitionDetails[" + subject + ", " + dates + ", …]";
    }
}
