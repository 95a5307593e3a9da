package org.breakwater.people.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.breakwater.people.parsing.KnownBirthDate;

/** A date of birth, as it is typed among other words: a day in any usual order, a month, a year, an age. */
final class BirthText {

    private static final String MONTH_NAMES =
            "(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?";

    private static final Pattern IN_WORDS =
            Pattern.compile("(?i)\\b(?:\\d{1,2}(?:st|nd|rd|th)? )?" + MONTH_NAMES + ",? (?:19|20)\\d{2}\\b");

    private static final Pattern WHOLE =
            Pattern.compile("\\b(?:\\d{1,2}[./ -]\\d{1,2}[./ -](?:\\d{4}|\\d{2})|\\d{4}-\\d{1,2}-\\d{1,2})\\b");

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

    private static final Pattern AGE = Pattern.compile(
            "(?i)\\b(?:aged? \\d{1,3}|\\d{1,3} ?(?:years?|yrs?|yo|y/o|months?|mths?|weeks?|wks?)(?: old)?)\\b");

    /** A number alone is an age: a house number is followed by a street. */
    private static final Pattern ALONE = Pattern.compile("(?<![\\w/])\\d{1,2}(?=\\s*(?:,|$))");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private BirthText() {}

    static KnownBirthDate take(SearchText text, LocalDate today) {
        var inWords = text.take(IN_WORDS, found -> true);
        if (!inWords.isEmpty()) {
            return fromWords(inWords.toLowerCase(Locale.UK));
        }
        var whole = text.take(
                WHOLE, found -> KnownBirthDate.read(inFull(found, today), today).isKnown());
        if (!whole.isEmpty()) {
            return KnownBirthDate.read(inFull(whole, today), today);
        }
        var age = text.take(AGE, found -> true);
        if (!age.isEmpty()) {
            return KnownBirthDate.read(spelledOut(age), today);
        }
        var year = text.take(YEAR, found -> true);
        return KnownBirthDate.read(year.isEmpty() ? text.take(ALONE, found -> true) : year, today);
    }

    private static String spelledOut(String age) {
        return age.replaceAll("(?<=\\d)(?=\\p{L})", " ")
                .replaceAll("(?i)mths?", "months")
                .replaceAll("(?i)wks?", "weeks");
    }

    private static KnownBirthDate fromWords(String words) {
        var numbers = words.replaceAll("[^\\d]+", " ").strip().split(" ");
        var month = MONTHS.stream()
                        .filter(words::contains)
                        .map(MONTHS::indexOf)
                        .findFirst()
                        .orElse(0)
                + 1;
        var year = Integer.parseInt(numbers[numbers.length - 1]);
        return KnownBirthDate.of(year, month, numbers.length > 1 ? Integer.parseInt(numbers[0]) : 0);
    }

    /** For two-digit years, the latest that has begun. */
    private static String inFull(String date, LocalDate today) {
        var parts = date.split("[./ -]");
        if (parts[0].length() == 4 || parts[2].length() == 4) {
            return date;
        }
        var year = 2000 + Integer.parseInt(parts[2]);
        return parts[0] + "/" + parts[1] + "/" + (year > today.getYear() ? year - 100 : year);
    }
}
