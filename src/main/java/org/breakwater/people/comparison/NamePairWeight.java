package org.breakwater.people.comparison;

import java.util.ArrayList;
import java.util.List;
import org.breakwater.people.comparison.MatchReason.Field;
import org.breakwater.people.parsing.ComparedNames;

/** First and last names of two people, compared as given and swapped. */
record NamePairWeight(double given, double family, boolean crossed) {

    /** First and last name agree, the one with the other. */
    static final String SWAPPED = "names swapped";

    static NamePairWeight of(ComparedNames a, ComparedNames b, NameRarity rarity) {
        var straight = new NamePairWeight(
                NameWeight.GIVEN.best(a.given(), b.given(), rarity),
                NameWeight.FAMILY.best(a.family(), b.family(), rarity),
                false);
        var crossed = new NamePairWeight(
                NameWeight.GIVEN.best(a.given(), b.family(), rarity),
                NameWeight.FAMILY.best(a.family(), b.given(), rarity),
                true);
        return crossed.bits() > straight.bits() ? crossed : straight;
    }

    double bits() {
        return given + family - (crossed ? NameWeight.CROSSED : 0);
    }

    /** First names that differ, or no names at all; when swapped, either may be the first name. */
    boolean doNotSayOne() {
        return given < 0 || crossed && family < 0 || given == 0 && family == 0;
    }

    /** First or last name, or what sounds like it. */
    boolean agreeInPart() {
        return given > 0 || family > 0;
    }

    MatchReason sign() {
        return crossed
                ? new MatchReason(Field.NAME, bits(), inWordsSwapped(), inWords(family, given), isPartly(), List.of())
                : new MatchReason(Field.NAME, bits(), inWords(given, family), inWordsSwapped(), isPartly(), split());
    }

    private boolean isPartly() {
        return given != 0 && given <= NameWeight.CLOSE || family != 0 && family <= NameWeight.CLOSE;
    }

    /** One name agrees and the other does not: each by itself, for two people of one home. */
    private List<MatchReason> split() {
        return given * family < 0
                ? List.of(part(inWords(given, 0), given), part(inWords(0, family), family))
                : List.of();
    }

    private MatchReason part(String words, double bits) {
        return new MatchReason(Field.NAME, bits, words, inWordsSwapped(), bits <= NameWeight.CLOSE, List.of());
    }

    /** What disagrees on the whole says nothing of the part that agrees: it is listed beside what does not match. */
    private String inWordsSwapped() {
        if (given > 0 && family > 0) {
            return SWAPPED;
        }
        return bits() > 0 ? "part of the name matches" : "names differ";
    }

    private static String inWords(double first, double last) {
        var parts = new ArrayList<String>();
        say(parts, "first name", first);
        say(parts, "last name", last);
        return String.join(", ", parts);
    }

    private static void say(ArrayList<String> parts, String name, double bits) {
        if (bits != 0) {
            parts.add(bits > NameWeight.CLOSE ? "same " + name : bits > 0 ? "similar " + name : name + " differs");
        }
    }
}
