package org.breakwater.frontdoor.receivedreports;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The data that would identify the reporter in a text: each part of their name, each number and each address by which
 * they are reached. The names of people in the contact are no secret, since a parent who asks for help is both; that
 * they reported is.
 */
record IdentityDisclosure(
        String whole, List<String> names, List<String> numbers, List<String> emails, boolean involved) {

    private static final Pattern NUMBER = Pattern.compile("\\+?\\(?\\d[\\d\\s().\\-–/]{5,}\\d");

    private static final Pattern EMAIL = Pattern.compile("(?<![\\w.+'-])[\\w.+'-]++@[\\w-]++(?:\\.[\\w-]++){1,9}");

    /** After the name, in the same sentence. */
    private static final String TOLD_US =
            "[^.!?]{0,60}\\b(told|rang|phoned|called|reported|referred|contacted|informed|wrote to|e-?mailed)\\b";

    private static final Set<String> TITLES = words("mr mrs ms mx miss dr prof sir rev pc dc ds di sgt");

    /** Descriptions that people give instead of a name. They identify nobody. */
    private static final Set<String> NO_NAMES = words("""
            anonymous not none nobody say prefer rather unknown withheld private the and someone somebody concerned
            mum mums mother dad dads father nan nana gran grandma granny grandmother grandad grandfather aunt auntie
            uncle sister brother cousin friend neighbour parent child family partner member public resident
            teacher nurse doctor worker social health visitor school nursery police officer lead head
            home street road lane house""");

    /** Names that are also common words: alone they identify nobody, since a sentence may begin with them. */
    private static final Set<String> WORDS_TOO = words("""
            will mark rose grace hope faith joy may april june august bill young long short little small good best rich
            wise hand wood hill field park church west north south east brown green black white grey gray king cook
            baker bright sharp strong love christian dean page price power case frank day""");

    /** The last digits are the same whether a number is written with 0 or with +44. */
    private static final int TELLING_DIGITS = 9;

    private static final int FEWEST_DIGITS = 7;

    static IdentityDisclosure of(ReporterRow reporter, Collection<String> peopleOfTheContact) {
        var called = reporter.name().strip();
        var involved = !called.isEmpty()
                && peopleOfTheContact.stream().anyMatch(one -> one.strip().equalsIgnoreCase(called));
        var known = peopleOfTheContact.stream()
                .flatMap(IdentityDisclosure::parts)
                .map(IdentityDisclosure::plain)
                .collect(Collectors.toSet());
        var all = parts(called)
                .filter(part -> part.length() > 2 && Character.isUpperCase(part.charAt(0)))
                .filter(part -> !TITLES.contains(plain(part)) && !NO_NAMES.contains(plain(part)))
                .toList();
        var names = all.stream()
                .filter(part -> involved || !WORDS_TOO.contains(plain(part)) && !known.contains(plain(part)))
                .toList();
        return new IdentityDisclosure(
                all.size() > 1 ? String.join(" ", all) : "",
                names,
                NUMBER.matcher(reporter.reach())
                        .results()
                        .flatMap(found -> telling(found.group()))
                        .toList(),
                EMAIL.matcher(plain(reporter.reach()))
                        .results()
                        .map(found -> found.group())
                        .toList(),
                involved);
    }

    boolean isIn(String words) {
        if (involved) {
            return names.stream()
                    .anyMatch(part -> word(part, Pattern.CASE_INSENSITIVE, TOLD_US)
                            .matcher(words)
                            .find());
        }
        return isWhole(words)
                || names.stream().anyMatch(part -> isCalled(part, words))
                || emails.stream().anyMatch(plain(words)::contains)
                || NUMBER.matcher(words).results().anyMatch(found -> reaches(found.group()));
    }

    /** First and last name together, in any case. */
    private boolean isWhole(String words) {
        return !whole.isEmpty()
                && word(whole, Pattern.CASE_INSENSITIVE, "").matcher(words).find();
    }

    /** A part of a name counts if it is capitalised, or is all in capitals. */
    private static boolean isCalled(String part, String words) {
        return Stream.of(part, part.toUpperCase(Locale.ROOT))
                .anyMatch(written -> word(written, 0, "").matcher(words).find());
    }

    private static Pattern word(String part, int flags, String then) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])" + Pattern.quote(part) + "(?![\\p{L}\\d])" + then, flags | Pattern.UNICODE_CASE);
    }

    private boolean reaches(String written) {
        var digits = written.replaceAll("\\D", "");
        return numbers.stream().anyMatch(digits::contains);
    }

    /** The digits that distinguish a number; a time that was written after it does not belong to it. */
    private static Stream<String> telling(String written) {
        var digits = written.replaceAll("\\D", "").replaceFirst("^(00)?44(?=\\d{9})", "0");
        if (digits.length() < FEWEST_DIGITS) {
            return Stream.empty();
        }
        return Stream.of(10, 11, digits.length())
                .filter(length -> length <= digits.length())
                .map(length -> digits.substring(0, length))
                .map(number -> number.substring(Math.max(0, number.length() - TELLING_DIGITS)))
                .distinct();
    }

    private static Stream<String> parts(String name) {
        return Stream.of(name.split("[^\\p{L}'’-]+")).filter(part -> !part.isEmpty());
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "IdentityDisclosure[…]";
    }
}
