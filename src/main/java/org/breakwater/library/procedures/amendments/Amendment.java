package org.breakwater.library.procedures.amendments;

import java.time.Instant;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;

/**
 * A change of the manual: a version that came into force, or a chapter that was taken down.
 *
 * @param sort {@code NEW}, {@code REVISED}, {@code MINOR} or {@code REMOVED}
 * @param before the version in force until then; 0 if there was none
 */
public record Amendment(
        String path, String title, int number, String sort, String why, Instant countsFrom, int before) {

    public String chapter() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public String address() {
        return "/" + path;
    }

    public String when() {
        return EnglishTimes.weekdayDate(countsFrom.atZone(Calendars.LONDON).toLocalDate());
    }

    public String sortInWords() {
        return switch (sort) {
            case "NEW" -> "New";
            case "REVISED" -> "Revised";
            case "MINOR" -> "Small change";
            default -> "Withdrawn";
        };
    }
}
