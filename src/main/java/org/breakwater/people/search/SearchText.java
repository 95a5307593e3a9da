package org.breakwater.people.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.breakwater.people.IdentifierKind;
import org.breakwater.people.parsing.PlainWords;
import org.breakwater.people.parsing.SearchableAddress;

/** Parses one line, such as "Maya Kowalska, 3 April 2019, 12 Elm Road SS1 2AB". What remains is a name. */
final class SearchText {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w+])\\+?\\d[\\d ()-]{8,18}\\d(?!\\w)");
    private static final Pattern PUPIL = Pattern.compile("(?i)\\b[a-z]\\d{11}[\\da-z]\\b");
    private static final Pattern POSTCODE = Pattern.compile("(?i)\\b[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}\\b");

    private static final String STREET_WORDS = "st(?:reet)?|r(?:oad|d|ow)|ave(?:nue)?|c(?:lose|rescent|ourt)"
            + "|drive|lane|wa(?:y|lk)|place|g(?:ardens|rove)|terrace|hill";

    /** A house number and what follows it, or a street by its kind. */
    private static final Pattern HOUSE = Pattern.compile("(?i)\\b\\d{1,4}[a-z]?\\s+\\p{L}[\\p{L}'’. -]*");

    /** From the beginning of a word on, so that a long word is scanned once. */
    private static final Pattern STREET =
            Pattern.compile("(?i)(?<![\\p{L}'’-])[\\p{L}'’-]++ (?:" + STREET_WORDS + ")\\b");

    private static final Set<String> NOT_A_NAME =
            Set.of("mr", "mrs", "ms", "miss", "dr", "baby", "master", "and", "the", "of", "born", "dob", "aged", "age");

    /** An unborn child is meant, and the mother is named: "Unborn baby of Kate Smith, due 14 January". */
    private static final Pattern UNBORN = Pattern.compile(
            "(?i)\\b(?:unborn(?: (?:baby|child))?(?: of)?|baby of|edd|(?:baby )?(?:due|expected)(?: date)?(?: on| in)?"
                    + "(?=:? ?\\d|:? (?:" + BirthText.MONTHS_BEGIN + ")))\\b:?");

    private static final int MOST_NAMES = 5;

    private String rest;

    private SearchText(String typed) {
        this.rest = typed;
    }

    /** @param today from which an age is counted */
    static SearchTerms read(String typed, LocalDate today) {
        var text = new SearchText(typed);
        var unborn = text.isTaken(UNBORN);
        var identifiers = new EnumMap<IdentifierKind, String>(IdentifierKind.class);
        text.take(PUPIL, found -> identify(found, identifiers, List.of(IdentifierKind.UPN)));
        text.take(
                NUMBER, found -> identify(found, identifiers, List.of(IdentifierKind.NHS_NUMBER, IdentifierKind.ULN)));
        var phone = digits(text.take(NUMBER, found -> digits(found).length() >= 10));
        var postcode = text.take(POSTCODE, found -> true);
        var born = BirthText.take(text, unborn ? today.plusYears(1) : today);
        var street = text.take(HOUSE, found -> true);
        if (street.isEmpty()) {
            street = text.take(STREET, found -> true);
        }
        return new SearchTerms(
                text.names(),
                born,
                SearchableAddress.read(street + " " + postcode),
                phone.length() < 10 ? "" : phone.substring(phone.length() - 10),
                identifiers,
                unborn);
    }

    /** Takes out each that is there; answers whether there was one. */
    private boolean isTaken(Pattern pattern) {
        var found = pattern.matcher(rest);
        if (!found.find()) {
            return false;
        }
        rest = found.replaceAll(" ");
        return true;
    }

    /** Removes the first match; empty if there is none. */
    String take(Pattern pattern, Predicate<String> is) {
        var first = pattern.matcher(rest)
                .results()
                .filter(found -> is.test(found.group()))
                .findFirst();
        first.ifPresent(found -> rest = without(found));
        return first.map(MatchResult::group).orElse("");
    }

    private String without(MatchResult found) {
        return rest.substring(0, found.start()) + " , " + rest.substring(found.end());
    }

    private static boolean identify(String found, Map<IdentifierKind, String> identifiers, List<IdentifierKind> kinds) {
        kinds.forEach(kind -> kind.read(found).ifPresent(value -> identifiers.put(kind, value)));
        return kinds.stream().anyMatch(identifiers::containsKey);
    }

    private static String digits(String found) {
        return found.replaceAll("\\D", "");
    }

    /** The last name at the end, also if it was typed first and followed by a comma. */
    private List<String> names() {
        var all = names(rest);
        var comma = rest.indexOf(',');
        var first = comma < 0 ? List.<String>of() : names(rest.substring(0, comma));
        return (first.size() == 1 && all.size() > 1
                        ? Stream.concat(all.stream().skip(1), first.stream())
                        : all.stream())
                .limit(MOST_NAMES)
                .toList();
    }

    private static List<String> names(String words) {
        return PlainWords.names(words).stream()
                .filter(word -> !NOT_A_NAME.contains(word))
                .toList();
    }
}
