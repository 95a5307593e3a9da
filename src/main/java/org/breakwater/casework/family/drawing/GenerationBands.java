package org.breakwater.casework.family.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.breakwater.people.PersonRow;
import org.breakwater.people.family.Family;
import org.breakwater.people.family.Household;
import org.breakwater.people.family.HouseholdRow;

/**
 * From left to right: people who live only in the first household, in the first and the second, only in the second, and
 * so on; at the end those without a known home. So a frame can be drawn round each household that contains no one else.
 *
 * @param order the households from left to right
 * @param of the band of each person: 2 i for household i alone, 2 i + 1 for i and the next
 */
record GenerationBands(List<Household> order, Map<UUID, Integer> of) {

    static GenerationBands of(Family family, List<Household> households) {
        var order = order(households);
        var bands = new HashMap<UUID, Integer>();
        for (var person : family.people()) {
            bands.put(person.id(), band(homes(order, person)).orElse(2 * order.size()));
        }
        return new GenerationBands(order, Map.copyOf(bands));
    }

    int count() {
        return 2 * order.size() + 1;
    }

    int of(PersonRow person) {
        return of.getOrDefault(person.id(), 2 * order.size());
    }

    /** The bands inside the frame of a household. */
    static Set<Integer> inside(int household) {
        return Set.of(2 * household - 1, 2 * household, 2 * household + 1);
    }

    /** Another home of a person that cannot be shown by a frame. */
    String also(PersonRow person) {
        return homes(order, person).stream()
                .filter(home -> !inside(home).contains(of(person)))
                .map(home -> order.get(home).address())
                .collect(Collectors.joining("; "));
    }

    private static Optional<Integer> band(List<Integer> homes) {
        return homes.stream()
                .filter(home -> homes.contains(home + 1))
                .findFirst()
                .map(home -> 2 * home + 1)
                .or(() -> homes.stream().findFirst().map(home -> 2 * home));
    }

    private static List<Integer> homes(List<Household> order, PersonRow person) {
        return IntStream.range(0, order.size())
                .filter(place -> who(order.get(place)).contains(person.id()))
                .boxed()
                .toList();
    }

    /** Households that share a person are placed side by side, as far as possible. */
    private static List<Household> order(List<Household> households) {
        var left = new LinkedHashSet<>(households);
        var order = new ArrayList<Household>();
        while (!left.isEmpty()) {
            var next = order.isEmpty()
                    ? left.getFirst()
                    : left.stream()
                            .filter(one -> share(one, order.getLast()))
                            .findFirst()
                            .orElse(left.getFirst());
            left.remove(next);
            order.add(next);
        }
        return order;
    }

    private static boolean share(Household one, Household other) {
        return who(one).stream().anyMatch(who(other)::contains);
    }

    private static Set<UUID> who(Household household) {
        return household.homes().stream().map(HouseholdRow::personId).collect(Collectors.toSet());
    }
}
