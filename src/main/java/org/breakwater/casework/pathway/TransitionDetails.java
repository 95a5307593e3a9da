package org.breakwater.casework.pathway;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.time.SchoolDays;

/**
 * The input of a transition.
 *
 * @param words the reason, or the empty string
 * @param subject the child, visit or allegation that it is about; empty if it is about the case
 * @param dates the dates that deadlines count from, by the names in the table
 * @param school whose days count, if a deadline is in school days
 * @param stage the stage in words where the step alone does not say it, such as where a case was transferred to
 */
public record TransitionDetails(
        String words,
        Optional<UUID> subject,
        Map<String, Instant> dates,
        Optional<SchoolDays> school,
        Optional<String> stage) {

    public TransitionDetails {
        dates = Map.copyOf(dates);
    }

    public static TransitionDetails none() {
        return saying("");
    }

    public static TransitionDetails saying(String words) {
        return new TransitionDetails(words.strip(), Optional.empty(), Map.of(), Optional.empty(), Optional.empty());
    }

    public TransitionDetails about(UUID which) {
        return new TransitionDetails(words, Optional.of(which), dates, school, stage);
    }

    public TransitionDetails on(String name, Instant at) {
        var more = new HashMap<>(dates);
        more.put(name, at);
        return new TransitionDetails(words, subject, more, school, stage);
    }

    public TransitionDetails at(SchoolDays theirSchool) {
        return new TransitionDetails(words, subject, dates, Optional.of(theirSchool), stage);
    }

    /** Lists and the header of the case show these words for its step. */
    public TransitionDetails inStage(String inWords) {
        return new TransitionDetails(words, subject, dates, school, Optional.of(inWords));
    }

    /** A case that stays at its step keeps its words. */
    String stageAt(PathwayStep to, PathwayCase<?> found) {
        return stage.orElse(to == found.step() ? found.stage() : to.inWords());
    }

    @Override
    public String toString() {
        return "TransitionDetails[" + subject + ", " + dates + ", …]";
    }
}
