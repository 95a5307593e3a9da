package org.breakwater.mash.intake;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.breakwater.people.parsing.KnownBirthDate;

/**
 * How old a child is, as a caller says it: "nine", "9 months", "about 4", "3/2/2015" or "unborn, due in March".
 *
 * @param words the age in words, as lists show it
 * @param born the day of birth as 2015-02-03; empty where no day was told
 */
record ChildAge(String words, String born) {

    private static final int OLDEST = 17;

    private static final List<String> NUMBERS = List.of(
            "nought",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    private static final Pattern NUMBER_WORD = Pattern.compile("(?i)\\b(" + String.join("|", NUMBERS) + ")\\b");

    /** A number of years: no months, weeks or days, and no part of a date. */
    private static final Pattern YEARS =
            Pattern.compile("(?<![\\d/.-])(\\d{1,4})(?![\\d/.-])(?!\\s*(?:months?|weeks?|days?))");

    private static final Pattern DAY = Pattern.compile("\\d{1,2}[./ -]\\d{1,2}[./ -]\\d{4}|\\d{4}-\\d{1,2}-\\d{1,2}");

    /**
     * @param today on which it is said
     * @return empty where it is the age of no child: too old, or born after today
     */
    static Optional<ChildAge> read(String typed, LocalDate today) {
        var said = NUMBER_WORD.matcher(typed.strip()).replaceAll(ChildAge::asNumber);
        if (DAY.matcher(said).matches()) {
            return born(KnownBirthDate.read(said, today), today);
        }
        var isUnborn = said.toLowerCase(Locale.UK).contains("unborn");
        var tooOld = YEARS.matcher(said).results().anyMatch(years -> Integer.parseInt(years.group(1)) > OLDEST);
        return tooOld && !isUnborn && !said.matches(".*\\b(19|20)\\d{2}\\b.*")
                ? Optional.empty()
                : Optional.of(new ChildAge(said, ""));
    }

    private static String asNumber(MatchResult word) {
        return String.valueOf(NUMBERS.indexOf(word.group().toLowerCase(Locale.UK)));
    }

    private static Optional<ChildAge> born(KnownBirthDate day, LocalDate today) {
        if (!day.isWhole()) {
            return Optional.empty();
        }
        var born = LocalDate.of(day.year(), day.month(), day.day());
        var lived = Period.between(born, today);
        return born.isAfter(today) || lived.getYears() > OLDEST
                ? Optional.empty()
                : Optional.of(new ChildAge(
                        lived.getYears() > 1 ? String.valueOf(lived.getYears()) : months(lived), born.toString()));
    }

    private static String months(Period lived) {
        var months = lived.toTotalMonths();
        return months + (months == 1 ? " month" : " months");
    }

    @Override
    public String toString() {
        return "ChildAge[…]";
    }
}
