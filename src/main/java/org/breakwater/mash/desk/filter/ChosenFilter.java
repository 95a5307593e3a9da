package org.breakwater.mash.desk.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An active filter, and the list without it.
 *
 * @param without the address of the list when this filter is removed
 */
public record ChosenFilter(String inWords, String without) {

    /**
     * The active ones, in the order of the page.
     *
     * @param person the name of an account by its id
     * @param team the name of a team by its id
     */
    public static List<ChosenFilter> of(ListFilter filter, UnaryOperator<String> person, UnaryOperator<String> team) {
        var chosen = new ArrayList<ChosenFilter>();
        var narrowing = filter.narrowing();
        Arrays.stream(RatingChoice.values())
                .filter(narrowing.ratings()::contains)
                .forEach(one -> chosen.add(off(filter, one.inWords(), "rating", one.name())));
        Narrowing.concernIds().stream()
                .filter(narrowing.concerns()::contains)
                .forEach(one -> chosen.add(off(filter, "Concern: " + FilterChoices.concern(one), "concern", one)));
        Arrays.stream(ContactOrigin.values())
                .filter(narrowing.origins()::contains)
                .forEach(one -> chosen.add(off(filter, "From: " + one.inWords(), "from", one.name())));
        Arrays.stream(AgeBand.values())
                .filter(narrowing.ages()::contains)
                .forEach(one -> chosen.add(off(filter, "Age: " + one.inWords(), "age", one.name())));
        if (!narrowing.allocated().isEmpty()) {
            chosen.add(off(filter, allocated(narrowing.allocated(), person), "allocated", narrowing.allocated()));
        }
        if (!narrowing.team().isEmpty()) {
            chosen.add(off(filter, "Team: " + team.apply(narrowing.team()), "team", narrowing.team()));
        }
        if (!narrowing.area().isEmpty()) {
            chosen.add(off(filter, "Area: " + FilterChoices.area(narrowing.area()), "area", narrowing.area()));
        }
        if (narrowing.late()) {
            chosen.add(off(filter, "Overdue", "late", "YES"));
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
        return new ChosenFilter(inWords, filter.address().replace("&" + name + "=" + ListAddress.encoded(value), ""));
    }
}
