package org.breakwater.pathways.missing.records.developments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.breakwater.time.EnglishTimes;
import org.jspecify.annotations.Nullable;

/**
 * What the coordinator can correct of what was reported of an episode.
 *
 * @param childBorn null if it is not known
 * @param lastSeenAt null if it is not known
 */
public record CorrectableFacts(
        String childName,
        @Nullable LocalDate childBorn,
        EpisodeCategory category,
        String address,
        @Nullable Instant lastSeenAt,
        Instant reportedAt,
        String policeReference) {

    /** What stood before these became others, such as "Date of birth: 27 March 2012"; empty if nothing differs. */
    public List<String> unlike(CorrectableFacts after) {
        var said = new ArrayList<String>();
        say(said, "Child’s name", childName, after.childName);
        say(said, "Date of birth", date(childBorn), date(after.childBorn));
        say(said, "Category", category.inWords(), after.category.inWords());
        say(said, "Address", address, after.address);
        say(said, "Last seen", time(lastSeenAt), time(after.lastSeenAt));
        say(said, "Reported to police", time(reportedAt), time(after.reportedAt));
        say(said, "Police reference", policeReference, after.policeReference);
        return said;
    }

    private static void say(List<String> said, String what, String before, String after) {
        if (!Objects.equals(before, after)) {
            said.add("%s: %s".formatted(what, before.isEmpty() ? "not recorded" : before));
        }
    }

    private static String date(@Nullable LocalDate day) {
        return day == null ? "" : EnglishTimes.date(day);
    }

    private static String time(@Nullable Instant at) {
        return at == null ? "" : EnglishTimes.inWords(at);
    }

    @Override
    public String toString() {
        return "CorrectableFacts[" + category + ", …]";
    }
}
