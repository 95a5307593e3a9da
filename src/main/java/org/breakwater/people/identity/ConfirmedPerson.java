package org.breakwater.people.identity;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.people.EndedFact;
import org.breakwater.people.PersonRow;
import org.breakwater.people.family.HouseholdRow;
import org.breakwater.people.profile.PersonNameRow;

/**
 * A person as each record describes them, the latest record first, as far as the actor may see it. Nothing is merged:
 * if two records differ, both values are shown.
 *
 * @param entries one for each record that two people confirmed to be about the same person
 * @param names those that were added to any of the entries
 */
public record ConfirmedPerson(
        List<PersonRow> entries, List<PersonNameRow> names, List<HouseholdRow> homes, List<RelativeRow> relatives) {

    public ConfirmedPerson {
        entries = List.copyOf(entries);
        names = List.copyOf(names);
        homes = List.copyOf(homes);
        relatives = List.copyOf(relatives);
    }

    /** The name in the latest record that has one. */
    public String called() {
        return entries.stream()
                .filter(entry -> !entry.name().isBlank())
                .findFirst()
                .orElse(entries.getFirst())
                .called();
    }

    /** Every name, as reported or added, each once. */
    public List<String> otherNames() {
        return Stream.concat(entries.stream().map(PersonRow::name), told())
                .filter(name -> !name.isBlank() && !name.equals(called()))
                .distinct()
                .toList();
    }

    /** A name that was recorded in error is left out. */
    private Stream<String> told() {
        return names.stream()
                .filter(name -> name.endedHow() != EndedFact.How.WRONG)
                .map(PersonNameRow::name);
    }

    /** Each date of birth, the latest record first; more than one if records differ. */
    public List<String> births() {
        return entries.stream()
                .map(PersonRow::bornOrAge)
                .filter(born -> !born.isBlank())
                .distinct()
                .toList();
    }

    public List<UUID> ids() {
        return entries.stream().map(PersonRow::id).toList();
    }

    public List<UUID> records() {
        return entries.stream().map(PersonRow::recordId).distinct().toList();
    }

    @Override
    public String toString() {
        return "ConfirmedPerson[" + entries.size() + "]";
    }
}
