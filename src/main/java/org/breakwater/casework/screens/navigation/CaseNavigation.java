package org.breakwater.casework.screens.navigation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pages of a case for one person.
 *
 * @param counts how many items there are in a group, as far as it is known
 */
public record CaseNavigation(List<CaseLink> links, Map<CaseLink.Group, String> counts) {

    /** In the order of the page; a group without a page is left out. */
    public List<CaseLink.Group> groups() {
        return Arrays.stream(CaseLink.Group.values())
                .filter(group -> links.stream().anyMatch(link -> link.group() == group))
                .toList();
    }

    /** The page that the group is named after. */
    public Optional<CaseLink> lead(CaseLink.Group group) {
        return links.stream()
                .filter(link -> link.group() == group && link.isLead())
                .findFirst();
    }

    public List<CaseLink> others(CaseLink.Group group) {
        return links.stream()
                .filter(link -> link.group() == group && !link.isLead())
                .toList();
    }

    /** The current item: the page itself, else its group, else the page that it is below. */
    public Optional<CaseLink> current(String path) {
        return links.stream()
                .filter(link -> link.path().equals(path))
                .findFirst()
                .or(() -> under(path, true))
                .or(() -> under(path, false));
    }

    private Optional<CaseLink> under(String path, boolean lead) {
        return links.stream()
                .filter(link -> link.isLead() == lead && link.isPlaceOf(path))
                .max(Comparator.comparing(link -> link.path().length()));
    }
}
