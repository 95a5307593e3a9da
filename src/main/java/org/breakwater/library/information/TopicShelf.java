package org.breakwater.library.information;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.breakwater.library.PublishedText;
import org.breakwater.partnership.topics.TopicGroup;

/**
 * Texts under one heading.
 *
 * @param icon the name of a drawing; empty for none
 * @param texts in the order of the profile
 */
public record TopicShelf(String name, String icon, List<PublishedText> texts) {

    /** By the groups of the profile, without empty ones; ungrouped texts come last. */
    static List<TopicShelf> of(List<PublishedText> texts, List<TopicGroup> groups, boolean young) {
        var shelves = new ArrayList<TopicShelf>();
        var rest = new ArrayList<>(texts);
        for (var group : groups) {
            var found = group.topics().stream()
                    .flatMap(topic -> texts.stream().filter(text -> text.slug().equals(topic)))
                    .toList();
            rest.removeAll(new HashSet<>(found));
            if (!found.isEmpty()) {
                shelves.add(new TopicShelf(young ? group.nameForTheYoung() : group.name(), group.icon(), found));
            }
        }
        if (!rest.isEmpty()) {
            shelves.add(new TopicShelf(shelves.isEmpty() ? "Topics" : "Other topics", "", List.copyOf(rest)));
        }
        return List.copyOf(shelves);
    }
}
