package org.breakwater.library.information.localservices;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.breakwater.partnership.topics.ServiceListing;
import org.breakwater.partnership.topics.TopicGroup;
import org.breakwater.partnership.topics.Topics;

/**
 * What someone needs, and the services that help with it; each service is named once.
 *
 * @param icon the name of a drawing; empty for none
 */
public record ServiceNeed(String name, String icon, List<ServiceListing> services) {

    /** What helps with more than this many needs stands before all of them. */
    private static final int FOR_MANY = 2;

    private static final List<String> ONLY_PROFESSIONALS = List.of("professionals");

    static List<ServiceNeed> of(Topics topics) {
        var needs = new ArrayList<ServiceNeed>();
        var rest = new ArrayList<>(topics.services());
        add(needs, "Whatever you need", "helper", rest, service -> groups(topics, service) > FOR_MANY);
        for (var group : topics.groups()) {
            add(needs, group.name(), group.icon(), rest, service -> !isForWork(service) && helps(group, service));
        }
        add(needs, "Something else", "", rest, service -> !isForWork(service));
        add(needs, "For people who work with children", "work", rest, service -> true);
        return List.copyOf(needs);
    }

    private static void add(
            List<ServiceNeed> needs,
            String name,
            String icon,
            List<ServiceListing> rest,
            Predicate<ServiceListing> fits) {
        var found = rest.stream().filter(fits).toList();
        rest.removeAll(found);
        if (!found.isEmpty()) {
            needs.add(new ServiceNeed(name, icon, found));
        }
    }

    private static long groups(Topics topics, ServiceListing service) {
        return topics.groups().stream().filter(group -> helps(group, service)).count();
    }

    private static boolean helps(TopicGroup group, ServiceListing service) {
        return group.topics().stream().anyMatch(service.topics()::contains);
    }

    private static boolean isForWork(ServiceListing service) {
        return service.readers().equals(ONLY_PROFESSIONALS);
    }
}
