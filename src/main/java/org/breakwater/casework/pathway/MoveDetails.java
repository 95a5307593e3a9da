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
public record MoveDetails(
        String words, Optional<UUID> subject, Map<String, Instant> dates, Optional<SchoolDays> school) {

    public MoveDetails {
        dates = Map.copyOf(dates);
    }

    public static MoveDetails none() {
        return saying("");
    }

    public static MoveDetails saying(String words) {
        return new MoveDetails(words.strip(), Optional.empty(), Map.of(), Optional.empty());
    }

    public MoveDetails about(UUID which) {
        return new MoveDetails(words, Optional.of(which), dates, school);
    }

    public MoveDetails on(String name, Instant at) {
        var more = new HashMap<>(dates);
        more.put(name, at);
        return new MoveDetails(words, subject, more, school);
    }

    public MoveDetails at(SchoolDays theirSchool) {
        return new MoveDetails(words, subject, dates, Optional.of(theirSchool));
    }

    @Override
    public String toString() {
        return "MoveDetails[" + subject + ", " + dates + ", …]";
    }
}
