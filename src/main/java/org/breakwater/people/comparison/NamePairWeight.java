package org.breakwater.people.comparison;

import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.people.comparison.MatchReason.Field;
import org.breakwater.people.parsing.ComparedNames;

/** First and last names of two people, compared as given and swapped. */
record NamePairWeight(Part given, Part family, boolean crossed) {

    /** First and last name agree, the one with the other. */
    static final String SWAPPED = "names swapped";

    /**
     * The first or the last name of both.
     *
     * @param same whether they have one in common: a common one says little, and is the same name all the same
     */
    record Part(double bits, boolean same) {

        static Part of(NameWeight weight, List<String> one, List<String> other, NameRarity rarity) {
            return new Part(weight.best(one, other, rarity), !Collections.disjoint(one, other));
        }

        boolean isOnlySimilar() {
            return bits != 0 && !same;
        }

        /** Empty where one of the two is not known. */
        String inWords(String name) {
            if (bits == 0) {
                return "";
            }
            return bits < 0 ? name + " differs" : (same ? "same " : "similar ") + name;
        }
    }

    static NamePairWeight of(ComparedNames a, ComparedNames b, NameRarity rarity) {
        var straight = new NamePairWeight(
                Part.of(NameWeight.GIVEN, a.given(), b.given(), rarity),
                Part.of(NameWeight.FAMILY, a.family(), b.family(), rarity),
                false);
        var crossed = new NamePairWeight(
                Part.of(NameWeight.GIVEN, a.given(), b.family(), rarity),
                Part.of(NameWeight.FAMILY, a.family(), b.given(), rarity),
                true);
        return crossed.bits() > straight.bits() ? crossed : straight;
    }

    double bits() {
        return given.bits() + family.bits() - (crossed ? NameWeight.CROSSED : 0);
    }

    /** First names that differ, or no names at all; when swapped, either may be the first name. */
    boolean doNotSayOne() {
        return given.bits() < 0 || crossed && family.bits() < 0 || given.bits() == 0 && family.bits() == 0;
    }

    /** First or last name, or what sounds like it. */
    boolean agreeInPart() {
        return given.bits() > 0 || family.bits() > 0;
    }

    MatchReason sign() {
        return crossed
                ? new MatchReason(Field.NAME, bits(), inWordsSwapped(), inWords(family, given), isPartly(), List.of())
                : new MatchReason(Field.NAME, bits(), inWords(given, family), inWordsSwapped(), isPartly(), split());
    }

    private boolean isPartly() {
        return given.isOnlySimilar() || family.isOnlySimilar();
    }

    /** One name agrees and the other does not: each by itself, for two people of one home. */
    private List<MatchReason> split() {
        return given.bits() * family.bits() < 0
                ? List.of(part(given, "first name"), part(family, "last name"))
                : List.of();
    }

    private MatchReason part(Part part, String name) {
        return new MatchReason(
                Field.NAME, part.bits(), part.inWords(name), inWordsSwapped(), part.isOnlySimilar(), List.of());
    }

    /** What disagrees on the whole says nothing of the part that agrees: it is listed beside what does not match. */
    private String inWordsSwapped() {
        if (given.bits() > 0 && family.bits() > 0) {
            return SWAPPED;
        }
        if (bits() > 0) {
            return "part of the name matches";
        }
        return agreeInPart() ? "names differ (the first name of one is the last name of the other)" : "names differ";
    }

    /** What agrees comes first if the name as a whole does, and otherwise what differs; the rest stands in brackets. */
    private String inWords(Part first, Part last) {
        var rest = inWords(first, last, part -> part.bits() > 0 != bits() > 0);
        return inWords(first, last, part -> part.bits() > 0 == bits() > 0) + (rest.isEmpty() ? "" : " (" + rest + ")");
    }

    private static String inWords(Part first, Part last, Predicate<Part> which) {
        return Stream.of(
                        which.test(first) ? first.inWords("first name") : "",
                        which.test(last) ? last.inWords("last name") : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
