package org.breakwater.casework.family.relationships;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.breakwater.people.PersonRow;
import org.breakwater.people.family.Family;
import org.breakwater.people.family.RelationshipKind;
import org.breakwater.people.family.RelationshipRow;
import org.breakwater.web.govuk.Choice;

/**
 * Two people of a family, and what they are to each other as far as it is recorded.
 *
 * @param person of whom it is said: the adult, where the other is a child
 * @param known what stands already; empty where it is still to be recorded
 */
public record FamilyPair(PersonRow person, PersonRow other, List<RelationshipRow> known) {

    private static final List<RelationshipKind> OF_CHILDREN = List.of(
            RelationshipKind.SIBLING,
            RelationshipKind.HALF_SIBLING,
            RelationshipKind.STEP_SIBLING,
            RelationshipKind.COUSIN,
            RelationshipKind.FRIEND);

    /** The pairs of a family: adults with each child, then the children, then the adults among themselves. */
    static List<FamilyPair> of(Family family) {
        var children = family.people().stream().filter(PersonRow::isChild).toList();
        var adults = family.people().stream().filter(one -> !one.isChild()).toList();
        var pairs = new ArrayList<FamilyPair>();
        children.forEach(child -> adults.forEach(adult -> pairs.add(pair(family, adult, child))));
        among(family, children, pairs);
        among(family, adults, pairs);
        return pairs;
    }

    private static void among(Family family, List<PersonRow> people, List<FamilyPair> pairs) {
        for (int one = 0; one < people.size(); one++) {
            for (int other = one + 1; other < people.size(); other++) {
                pairs.add(pair(family, people.get(one), people.get(other)));
            }
        }
    }

    private static FamilyPair pair(Family family, PersonRow one, PersonRow other) {
        var known = family.standing().stream()
                .filter(row -> row.personId().equals(one.id()) && row.otherId().equals(other.id())
                        || row.personId().equals(other.id()) && row.otherId().equals(one.id()))
                .toList();
        return new FamilyPair(one, other, known);
    }

    /** Those that can be chosen for these two. What needs words of its own is added on the page for one. */
    public List<Choice> choices() {
        return kinds().map(kind -> Choice.of(
                        value(kind),
                        Character.toUpperCase(kind.inWords().charAt(0))
                                + kind.inWords().substring(1)))
                .toList();
    }

    private Stream<RelationshipKind> kinds() {
        return person.isChild() && other.isChild()
                ? OF_CHILDREN.stream()
                : Stream.of(RelationshipKind.values())
                        .filter(kind -> kind != RelationshipKind.OTHER)
                        .filter(kind -> !(kind.isBetweenAdults() && (person.isChild() || other.isChild())));
    }

    private String value(RelationshipKind kind) {
        return person.id() + "/" + other.id() + "/" + kind;
    }

    /** What was chosen among the values of the form; or empty. */
    Optional<RelationshipKind> chosen(List<String> said) {
        return kinds().filter(kind -> said.contains(value(kind))).findFirst();
    }

    /** What was chosen, as the box has it. */
    public String value(List<String> said) {
        return chosen(said).map(this::value).orElse("");
    }
}
