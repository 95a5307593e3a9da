package org.breakwater.partnership.topics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A service near here, as data with a check date. What is not known stays empty, is told to those who look after the
 * content, and is never guessed: the page of all services says that it is to be confirmed.
 *
 * @param kind what sort of service, such as “Family hubs”: known even when its name is not
 * @param name what it is called here; empty until someone says so
 * @param who who it is for; empty when not known
 * @param topics the topics on whose pages it is shown
 * @param readers the audiences whose pages show it; empty for all
 * @param reach how to reach it, in words; empty when a number or website says it all
 * @param call the contact point that answers for it; empty when it has a number of its own, or none
 * @param source who says so; empty when nothing is known
 * @param owner who checks it
 * @param checkBy the day on which the check runs out
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

    /** Who found the details to be right, and when. */
    public record Check(String by, LocalDate on) {}

    /** Whether there is something to show: its name, and a way to reach it. */
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
