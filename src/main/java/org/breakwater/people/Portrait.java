package org.breakwater.people;

import java.util.List;
import java.util.Optional;

/** Everything that was told of one person, the latest birth and traits first; what is no longer so stays. */
public record Portrait(
        PersonRow person, List<NameRow> names, List<BirthRow> births, List<TraitsRow> traits, List<HomeRow> homes) {

    public Portrait {
        names = List.copyOf(names);
        births = List.copyOf(births);
        traits = List.copyOf(traits);
        homes = List.copyOf(homes);
    }

    /** Not born yet, by the last word on it. */
    public boolean isUnborn() {
        return births.stream().findFirst().map(BirthRow::expected).orElse(person.unborn());
    }

    public Traits now() {
        return traits.stream().findFirst().map(TraitsRow::traits).orElse(Traits.NONE);
    }

    public Optional<BirthRow> birth() {
        return births.stream().findFirst();
    }

    @Override
    public String toString() {
        return "Portrait[" + person.id() + "]";
    }
}
