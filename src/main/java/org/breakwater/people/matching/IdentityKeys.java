package org.breakwater.people.matching;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.breakwater.people.Identifiers;
import org.breakwater.people.PersonRow;
import org.breakwater.people.parsing.ComparedNames;
import org.breakwater.people.parsing.KnownBirthDate;
import org.breakwater.people.parsing.WordSimilarity;

/**
 * Those of a person's keys that so few others share that no one has to compare first: both names by sound with the
 * whole date of birth, or a number such as the NHS number.
 */
public final class IdentityKeys {

    private IdentityKeys() {}

    /** In a stable order; none if there is no whole date of birth, in either box, and no number. */
    public static Set<Long> of(PersonRow person) {
        var keys = new LinkedHashSet<Long>();
        var names = ComparedNames.read(person.name());
        var born = KnownBirthDate.read(person.born().isBlank() ? person.age() : person.born(), LocalDate.EPOCH);
        if (born.isWhole()) {
            addNames(keys, names, born, WordSimilarity::sound);
            addNames(keys, names, born, WordSimilarity::soundAsHeard);
        }
        Identifiers.read(person.identifiers()).forEach((kind, value) -> keys.add(FindKey.of(kind.name(), value)));
        return keys;
    }

    /** Whether two people who were born on the same day have names that sound the same: likely one person. */
    public static boolean areShared(String name, String other, LocalDate born) {
        return !Collections.disjoint(ofName(name, born), ofName(other, born));
    }

    private static Set<Long> ofName(String name, LocalDate born) {
        var keys = new LinkedHashSet<Long>();
        var read = KnownBirthDate.read(born.toString(), born);
        addNames(keys, ComparedNames.read(name), read, WordSimilarity::sound);
        addNames(keys, ComparedNames.read(name), read, WordSimilarity::soundAsHeard);
        return keys;
    }

    private static void addNames(
            Set<Long> keys, ComparedNames names, KnownBirthDate born, UnaryOperator<String> sound) {
        var first = sound.apply(names.firstGiven());
        var last = sound.apply(names.firstFamily());
        if (!first.isEmpty() && !last.isEmpty()) {
            keys.add(FindKey.ofTwoNames(first, last, born).getFirst());
        }
    }
}
