package org.breakwater.web.govuk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tick boxes under one heading.
 *
 * @param heading null if they have none
 * @param first the index of the first among all, from which each has its id
 */
public record ChoiceGroup(@Nullable String heading, List<Choice> choices, int first) {

    /** In the order of the page; a choice with a heading begins a new group. */
    public static List<ChoiceGroup> of(List<Choice> items) {
        var groups = new ArrayList<ChoiceGroup>();
        for (int i = 0; i < items.size(); i++) {
            var heading = items.get(i).group();
            if (i == 0 || heading != null) {
                groups.add(new ChoiceGroup(heading, new ArrayList<>(), i));
            }
            groups.getLast().choices().add(items.get(i));
        }
        return List.copyOf(groups);
    }
}
