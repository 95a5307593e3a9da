package org.breakwater.partnership.topics;

import java.time.LocalDate;
import java.util.List;

/**
 * The topics, in the order of the profile.
 *
 * @param services local ones, known and not yet known
 */
public record Topics(List<TopicGroup> groups, List<ServiceListing> services) {

    /** The services to show on the page of a topic for an audience: only those with known details. */
    public List<ServiceListing> servicesFor(String topic, String audience) {
        return services.stream()
                .filter(service -> service.isKnown() && service.isFor(topic, audience))
                .toList();
    }

    /** The services whose details someone has to find out or check. */
    public List<ServiceListing> servicesDue(LocalDate today) {
        return services.stream().filter(service -> service.isDue(today)).toList();
    }
}
