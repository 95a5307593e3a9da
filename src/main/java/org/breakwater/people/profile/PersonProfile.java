package org.breakwater.people.profile;

import java.util.List;
import java.util.Optional;
import org.breakwater.people.PersonCharacteristics;
import org.breakwater.people.PersonRow;
import org.breakwater.people.family.HouseholdRow;

/** Everything recorded about one person, the latest date of birth and characteristics first; ended facts too. */
public record PersonProfile(
        PersonRow person,
        List<PersonNameRow> names,
        List<BirthRow> births,
        List<PersonCharacteristicsRow> traits,
        List<HouseholdRow> homes) {

    public PersonProfile {
        names = List.copyOf(names);
        births = List.copyOf(births);
        traits = List.copyOf(traits);
        homes = List.copyOf(homes);
    }

    /** Unborn, by the latest entry. */
    public boolean isUnborn() {
        return births.stream().findFirst().map(BirthRow::expected).orElse(person.unborn());
    }

    public PersonCharacteristics now() {
        return traits.stream().findFirst().map(PersonCharacteristicsRow::traits).orElse(PersonCharacteristics.NONE);
    }

    public Optional<BirthRow> birth() {
        return births.stream().findFirst();
    }
}
