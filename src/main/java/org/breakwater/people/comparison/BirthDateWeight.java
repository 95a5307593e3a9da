package org.breakwater.people.comparison;

import org.breakwater.people.comparison.MatchReason.Field;
import org.breakwater.people.parsing.KnownBirthDate;
import org.breakwater.people.parsing.WordSimilarity;

/** The weight of two dates of birth, full or partial, accurate or estimated. */
enum BirthDateWeight {
    SAME(12, "same date of birth"),
    TURNED(8, "same date of birth with day and month swapped"),
    SLIP(5, "date of birth differs by one digit"),
    TWO_PARTS(3, "two of day, month and year of birth are the same"),
    MONTH(5, "same month and year of birth"),
    YEAR(2.5, "same year of birth, no more known"),
    NEAR(1, "similar age"),
    OTHER_DAY(0.5, "same year of birth, different day"),
    OTHER(-5, "different age"),
    NOT_KNOWN(0, "");

    private final double bits;
    private final String words;

    BirthDateWeight(double bits, String words) {
        this.bits = bits;
        this.words = words;
    }

    MatchReason sign() {
        return this == SAME ? new MatchReason(Field.BORN, bits, words) : MatchReason.partly(Field.BORN, bits, words);
    }

    /** Whether it is one date, or one year: brothers and sisters of the same year are twins, and those are rare. */
    boolean isOneBirth() {
        return switch (this) {
            case SAME, TURNED, SLIP, TWO_PARTS, MONTH, YEAR, OTHER_DAY -> true;
            case NEAR, OTHER, NOT_KNOWN -> false;
        };
    }

    /** Whether it is one date, or one with a typing error: a year or a month says no more than a similar age. */
    boolean isOneDay() {
        return this == SAME || this == TURNED || this == SLIP;
    }

    static BirthDateWeight of(KnownBirthDate a, KnownBirthDate b) {
        if (!a.isKnown() || !b.isKnown()) {
            return NOT_KNOWN;
        }
        if (a.isWhole() && b.isWhole()) {
            return whole(a, b);
        }
        var within = a.within() + b.within();
        if (within > 0) {
            return Math.abs(a.year() - b.year()) <= within ? NEAR : OTHER;
        }
        if (a.year() != b.year()) {
            return OTHER;
        }
        if (a.month() == 0 || b.month() == 0) {
            return YEAR;
        }
        return a.month() == b.month() ? MONTH : OTHER_DAY;
    }

    private static BirthDateWeight whole(KnownBirthDate a, KnownBirthDate b) {
        var one = a.digits();
        var other = b.digits();
        if (one.equals(other)) {
            return SAME;
        }
        if (a.year() == b.year() && a.month() == b.day() && a.day() == b.month()) {
            return TURNED;
        }
        if (WordSimilarity.isTurned(one, other) || differing(one, other) == 1) {
            return SLIP;
        }
        var parts = (a.year() == b.year() ? 1 : 0) + (a.month() == b.month() ? 1 : 0) + (a.day() == b.day() ? 1 : 0);
        if (parts == 2) {
            return TWO_PARTS;
        }
        return a.year() == b.year() ? OTHER_DAY : OTHER;
    }

    private static int differing(String a, String b) {
        var count = 0;
        for (int i = 0; i < a.length(); i++) {
            count += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return count;
    }
}
