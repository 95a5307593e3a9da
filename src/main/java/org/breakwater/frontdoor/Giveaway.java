package org.breakwater.frontdoor;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By what words would say who told us: each part of their name, each number and each address by which they are reached.
 * What somebody in the contact is called is no secret, since a parent who asks for help is both; that they told us is.
 */
record Giveaway(List<String> names, List<String> numbers, List<String> emails, boolean involved) {

    private static final Pattern NUMBER = Pattern.compile("\\+?\\(?\\d[\\d\\s().\\-–/]{5,}\\d");

    private static final Pattern EMAIL = Pattern.compile("[\\w.+'-]+@[\\w-]+(\\.[\\w-]+)+");

    /** After the name, in the same sentence. */
    private static final String TOLD_US =
            "[^.!?]{0,60}\\b(told|rang|phoned|called|reported|referred|contacted|informed|wrote to|e-?mailed)\\b";

    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "mx", "miss", "dr", "prof", "sir", "rev", "pc", "dc", "ds", "di", "sgt", "the");

    /** Names that are words besides: only with their capital do they name somebody. */
    private static final Set<String> WORDS_TOO = Set.of(
            "will",
            "mark",
            "rose",
            "grace",
            "hope",
            "faith",
            "april",
            "june",
            "august",
            "bill",
            "young",
            "long",
            "short",
            "little",
            "small",
            "good",
            "rich",
            "wise",
            "hand",
            "wood",
            "hill",
            "field",
            "park",
            "lane",
            "church",
            "west",
            "north",
            "south",
            "east",
            "brown",
            "green",
            "black",
            "white",
            "grey",
            "gray",
            "king",
            "cook",
            "baker",
            "carter",
            "mason",
            "parent",
            "child",
            "nurse",
            "home",
            "school",
            "house",
            "street",
            "bright",
            "sharp",
            "strong",
            "love",
            "christian",
            "dean",
            "page",
            "price",
            "power",
            "case",
            "frank",
            "earnest",
            "teacher",
            "worker",
            "neighbour",
            "friend",
            "mother",
            "father",
            "sister",
            "brother");

    /** The last digits are the same whether a number is written with 0 or with +44. */
    private static final int TELLING_DIGITS = 9;

    private static final int FEWEST_DIGITS = 7;

    static Giveaway of(TellerRow teller, Collection<String> peopleOfTheContact) {
        var called = teller.name().strip();
        var involved = !called.isEmpty()
                && peopleOfTheContact.stream().anyMatch(one -> one.strip().equalsIgnoreCase(called));
        var known = peopleOfTheContact.stream()
                .flatMap(Giveaway::parts)
                .map(Giveaway::plain)
                .collect(Collectors.toSet());
        var names = parts(called)
                .filter(part -> part.length() > 2 && !TITLES.contains(plain(part)))
                .filter(part -> involved || !known.contains(plain(part)))
                .toList();
        return new Giveaway(
                names,
                NUMBER.matcher(teller.reach())
                        .results()
                        .flatMap(found -> telling(found.group()))
                        .toList(),
                EMAIL.matcher(plain(teller.reach()))
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
        return names.stream().anyMatch(part -> names(part, words))
                || emails.stream().anyMatch(plain(words)::contains)
                || NUMBER.matcher(words).results().anyMatch(found -> reaches(found.group()));
    }

    private static boolean names(String part, String words) {
        var needsItsCapital = part.length() < 4 || WORDS_TOO.contains(plain(part));
        return word(part, needsItsCapital ? 0 : Pattern.CASE_INSENSITIVE, "")
                .matcher(words)
                .find();
    }

    private static Pattern word(String part, int flags, String then) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])" + Pattern.quote(part) + "(?![\\p{L}\\d])" + then, flags | Pattern.UNICODE_CASE);
    }

    private boolean reaches(String written) {
        var digits = written.replaceAll("\\D", "");
        return numbers.stream().anyMatch(digits::contains);
    }

    /** What tells a number from others; an hour that was written behind it is no part of it. */
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

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "Giveaway[…]";
    }
}
