package org.breakwater.mash.desk.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A filter that is on, and the list without it.
 *
 * @param without the address of the list when this filter is taken off
 */
public record ChosenFilter(String inWords, String without) {

    /**
     * Those that are on, in the order of the page.
     *
     * @param person the name of an account by its id
     * @param team the name of a team by its id
     */
    public static List<ChosenFilter> of(ListFilter filter, UnaryOperator<String> person, UnaryOperator<String> team) {
        var chosen = new ArrayList<ChosenFilter>();
        Arrays.stream(RatingChoice.values())
                .filter(filter.ratings()::contains)
                .forEach(one -> chosen.add(off(filter, one.inWords(), "rating", one.name())));
        Arrays.stream(ContactOrigin.values())
                .filter(filter.origins()::contains)
                .forEach(one -> chosen.add(off(filter, "From: " + one.inWords(), "from", one.name())));
        Arrays.stream(AgeBand.values())
                .filter(filter.ages()::contains)
                .forEach(one -> chosen.add(off(filter, "Age: " + one.inWords(), "age", one.name())));
        if (!filter.allocated().isEmpty()) {
            chosen.add(off(filter, allocated(filter.allocated(), person), "allocated", filter.allocated()));
        }
        if (!filter.team().isEmpty()) {
            chosen.add(off(filter, "Team: " + team.apply(filter.team()), "team", filter.team()));
        }
        if (!filter.area().isEmpty()) {
            chosen.add(off(filter, "Area: " + filter.area(), "area", filter.area()));
        }
        if (filter.late()) {
            chosen.add(off(filter, "Late", "late", "YES"));
        }
        return List.copyOf(chosen);
    }

    private static String allocated(String whom, UnaryOperator<String> person) {
        return switch (whom) {
            case ListFilter.ME -> "Allocated to me";
            case ListFilter.NO_ONE -> "Not allocated";
            default -> "Allocated to " + person.apply(whom);
        };
    }

    private static ChosenFilter off(ListFilter filter, String inWords, String name, String value) {
        return new ChosenFilter(inWords, filter.address().replace("&" + name + "=" + value, ""));
    }
}
