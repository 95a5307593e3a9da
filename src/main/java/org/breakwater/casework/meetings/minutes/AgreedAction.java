package org.breakwater.casework.meetings.minutes;

import java.time.LocalDate;
import java.util.List;
import org.breakwater.time.EnglishTimes;

/**
 * What someone will do, and by when, as a strategy discussion agreed it.
 *
 * @param owner one person with their agency, one agency or one team
 * @param agency the agency whose people see it and say that it is done; empty when it is no agency's with accounts
 * @param people whom it is about, by name; none for all the children of the discussion
 */
public record AgreedAction(String what, String owner, String agency, LocalDate dueOn, List<String> people) {

    /** For the chronology. */
    String inWords() {
        return "%s%s%s Owner: %s. Due %s."
                .formatted(
                        what,
                        what.matches("(?s).*[.!?…]") ? "" : ".",
                        people.isEmpty() ? "" : " About: " + String.join(", ", people) + ".",
                        owner,
                        EnglishTimes.date(dueOn));
    }

    @Override
    public String toString() {
        return "AgreedAction[" + dueOn + "]";
    }
}
