package org.breakwater.casework.family.drawing;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.people.PersonRow;
import org.breakwater.people.family.Family;
import org.breakwater.people.family.RelationshipKind;
import org.breakwater.people.family.RelationshipRow;

/** The row of each person: the oldest generation first, people who belong to none in the last. */
record Generations(Map<UUID, Integer> rows, int count) {

    private static final int PARENTS = -1;
    private static final int CHILDREN = 0;
    private static final int BESIDE = 1_000;

    static Generations of(Family family) {
        var found = new HashMap<UUID, Integer>();
        // From the children upwards; a fact that contradicts an earlier one is ignored for the row.
        Stream.concat(
                        family.people().stream().filter(PersonRow::isChild),
                        family.people().stream().filter(person -> !person.isChild()))
                .filter(person -> !found.containsKey(person.id()))
                .forEach(person -> spread(person, family.standing(), found));
        var used = List.copyOf(new TreeSet<>(found.values()));
        var rows = new HashMap<UUID, Integer>();
        found.forEach((person, level) -> rows.put(person, used.indexOf(level)));
        return new Generations(Map.copyOf(rows), used.size());
    }

    int of(UUID person) {
        return rows.getOrDefault(person, 0);
    }

    private static void spread(PersonRow first, List<RelationshipRow> relations, Map<UUID, Integer> found) {
        var waiting = new ArrayDeque<UUID>();
        found.put(first.id(), start(first, relations));
        waiting.add(first.id());
        while (!waiting.isEmpty()) {
            var one = waiting.remove();
            var level = found.getOrDefault(one, CHILDREN);
            for (var relation : relations) {
                var up = relation.kind().up();
                if (up == RelationshipKind.BESIDE) {
                    continue;
                }
                if (relation.otherId().equals(one) && found.putIfAbsent(relation.personId(), level - up) == null) {
                    waiting.add(relation.personId());
                }
                if (relation.personId().equals(one) && found.putIfAbsent(relation.otherId(), level + up) == null) {
                    waiting.add(relation.otherId());
                }
            }
        }
    }

    /** A child is in the youngest row; an adult with only a friendship is placed beside the family. */
    private static int start(PersonRow person, List<RelationshipRow> relations) {
        var own = relations.stream()
                .filter(relation -> relation.personId().equals(person.id())
                        || relation.otherId().equals(person.id()))
                .toList();
        if (person.isChild()) {
            return CHILDREN;
        }
        var onlyBeside =
                !own.isEmpty() && own.stream().allMatch(row -> row.kind().up() == RelationshipKind.BESIDE);
        return onlyBeside ? BESIDE : PARENTS;
    }
}
