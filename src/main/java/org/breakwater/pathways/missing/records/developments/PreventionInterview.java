package org.breakwater.pathways.missing.records.developments;

import java.time.Instant;
import org.breakwater.time.EnglishTimes;

/**
 * The prevention interview by the police, as it is recorded.
 *
 * @param checkedAt when it was held, or when the police said that it was not
 * @param officer who held it or said so: name, and collar number or role
 * @param words what was learnt, or why it was not held
 */
public record PreventionInterview(boolean held, Instant checkedAt, String officer, String words) {

    /** As it is in the chronology. */
    public String inWords() {
        return "%s, %s, by %s. %s"
                .formatted(held ? "Held" : "Not held", EnglishTimes.inWords(checkedAt), officer, words);
    }

    @Override
    public String toString() {
        return "PreventionInterview[" + held + ", " + checkedAt + "]";
    }
}
