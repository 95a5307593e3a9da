package org.breakwater.partnership.topics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A service near here, as data with a check date. What is not known stays empty, is told to those who look after the
 * content, and is never guessed: the page of all services says that it is to be confirmed.
 *
 * @param kind what sort of service, such as “Family hubs”: known even if its name is not
 * @param name its local name; empty if unknown
 * @param who who it is for; empty if unknown
 * @param topics the topics on whose pages it is shown
 * @param readers the audiences whose pages show it; empty for all
 * @param reach how to reach it, in words; empty if a number or website says it all
 * @param call the contact point that answers for it; empty if it has a number of its own, or none
 * @param source who says so; empty if nothing is known
 * @param owner who checks it
 * @param checkBy the day on which the check expires
 */
public record ServiceListing(
        String id,
        String kind,
        String name,
        String who,
        List<String> topics,
        List<String> readers,
        String reach,
        String call,
        String phone,
        String website,
        String source,
        String owner,
        Optional<Check> checked,
        LocalDate checkBy) {

    /** Who confirmed the details, and when. */
    public record Check(String by, LocalDate on) {}

    /** Whether it can be shown: it has a name, and a way to reach it. */
    public boolean isKnown() {
        return !name.isEmpty() && !(reach + call + phone + website).isEmpty();
    }

    public boolean isPastItsDate(LocalDate today) {
        return today.isAfter(checkBy);
    }

    /** Whether someone has to find out or check its details. */
    public boolean isDue(LocalDate today) {
        return !isKnown() || checked.isEmpty() || isPastItsDate(today);
    }

    boolean isFor(String topic, String audience) {
        return topics.contains(topic) && (readers.isEmpty() || readers.contains(audience));
    }
}
