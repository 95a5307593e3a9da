package org.breakwater.people.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.breakwater.people.IdentifierKind;
import org.breakwater.people.comparison.MatchReason.Field;

/**
 * Compares two people by the Fellegi–Sunter method: each field gives log2(m/u), where m is how often it looks like this
 * for one person reported twice, and u how often for two people. {@code WeightsTest} counts both over an invented town
 * for date of birth, postcode and address; the other weights are judgement (decision 18).
 */
public final class PersonComparison {

    private static final double SAME_NUMBER = 15;
    private static final double OTHER_NUMBER = -5;

    private final NameRarity rarity;

    public PersonComparison(NameRarity rarity) {
        this.rarity = rarity;
    }

    public MatchScore of(ComparedPerson a, ComparedPerson b) {
        var names = NamePairWeight.of(a.names(), b.names(), rarity);
        var born = BirthDateWeight.of(a.born(), b.born());
        var signs = Stream.of(
                        names.sign(),
                        born.sign(),
                        AddressWeight.postcode(a.place(), b.place()),
                        AddressWeight.address(a.place(), b.place()),
                        phone(a.phone(), b.phone()),
                        identifiers(a.identifiers(), b.identifiers()))
                .filter(matchReason -> matchReason.bits() != 0)
                .toList();
        var bits = signs.stream().mapToDouble(MatchReason::bits).sum();
        var together = liveTogether(signs);
        var onlyPlace = !names.agreeInPart() && !born.isOneDay() && onlyPlace(signs);
        // Brothers and sisters share a last name, a home and a telephone: none of it says that they are one person.
        var areTwo = together && names.doNotSayOne() && (onlyPlace || !born.isOneBirth());
        return new MatchScore(most(bits, areTwo, onlyPlace && !together), signs, together, areTwo, onlyPlace);
    }

    /** Children of a similar age live in every street: without a common name that is no match. */
    private static double most(double bits, boolean areTwo, boolean oneStreet) {
        if (oneStreet) {
            return Math.min(bits, MatchScore.POSSIBLE - 1);
        }
        return areTwo ? Math.min(bits, MatchScore.LIKELY - 1) : bits;
    }

    private static boolean onlyPlace(List<MatchReason> signs) {
        return signs.stream()
                .noneMatch(matchReason -> matchReason.agrees()
                        && (matchReason.field() == Field.PHONE || matchReason.field() == Field.IDENTIFIER));
    }

    private static boolean liveTogether(List<MatchReason> signs) {
        return signs.stream()
                .anyMatch(matchReason ->
                        matchReason.field() == Field.ADDRESS && matchReason.bits() >= AddressWeight.SAME_DOOR
                                || matchReason.field() == Field.PHONE && matchReason.bits() > 0);
    }

    /** Two systems may give one child two numbers, or one number to two children: a number decides nothing alone. */
    private static MatchReason identifiers(Map<IdentifierKind, String> a, Map<IdentifierKind, String> b) {
        var bits = 0.0;
        var words = new ArrayList<String>();
        for (var kind : IdentifierKind.values()) {
            var one = a.get(kind);
            var other = b.get(kind);
            if (one != null && other != null) {
                bits += one.equals(other) ? SAME_NUMBER : OTHER_NUMBER;
                words.add(kind.inWords() + (one.equals(other) ? " the same" : " different"));
            }
        }
        return new MatchReason(Field.IDENTIFIER, bits, String.join(", ", words));
    }

    private static MatchReason phone(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return new MatchReason(Field.PHONE, 0, "");
        }
        return a.equals(b)
                ? new MatchReason(Field.PHONE, 7, "same telephone")
                : new MatchReason(Field.PHONE, -0.5, "different telephone");
    }
}
