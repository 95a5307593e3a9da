package org.breakwater.people.model;

import java.util.List;
import org.breakwater.people.Sign;
import org.breakwater.people.Sign.Field;

/**
 * What two addresses say. Less than they seem to: everyone who lives there has the same one, and people move. That is
 * why a whole address that agrees weighs no more than one name.
 */
final class PlaceWeight {

    private static final double MOST_OF_IT = 0.6;
    private static final double SOME_OF_IT = 0.34;

    /** From here on it is the same door, or nearly surely. */
    static final double SAME_DOOR = 7;

    private PlaceWeight() {}

    static Sign postcode(Place a, Place b) {
        var one = a.postcode();
        var other = b.postcode();
        if (one.isEmpty() || other.isEmpty()) {
            return new Sign(Field.POSTCODE, 0, "");
        }
        if (one.equals(other)) {
            return new Sign(Field.POSTCODE, 6.5, "the same");
        }
        return Alike.isTurned(one, other) || Alike.edits(one, other) <= 1
                ? new Sign(Field.POSTCODE, 1, "the same except for one slip")
                : new Sign(Field.POSTCODE, -2, "another");
    }

    static Sign address(Place a, Place b) {
        if (a.words().isEmpty() || b.words().isEmpty()) {
            return new Sign(Field.ADDRESS, 0, "");
        }
        var share = share(a.words(), b.words());
        var sameNumber = !a.number().isEmpty() && a.number().equals(b.number());
        if (share >= MOST_OF_IT) {
            return sameNumber
                    ? new Sign(Field.ADDRESS, SAME_DOOR, "the same")
                    : new Sign(Field.ADDRESS, 4.5, "the same street, a different number or none");
        }
        if (share >= SOME_OF_IT) {
            return new Sign(Field.ADDRESS, sameNumber ? 4 : 1.5, "alike");
        }
        return sameNumber ? new Sign(Field.ADDRESS, 0, "") : new Sign(Field.ADDRESS, -1.5, "another");
    }

    /** How much of the shorter address the longer one has too. */
    private static double share(List<String> a, List<String> b) {
        var shorter = a.size() <= b.size() ? a : b;
        var longer = a.size() <= b.size() ? b : a;
        var shared = shorter.stream()
                .filter(word -> longer.stream().anyMatch(other -> word.equals(other) || Alike.areClose(word, other)))
                .count();
        return shared / (double) shorter.size();
    }
}
