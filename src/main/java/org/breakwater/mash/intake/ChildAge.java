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
 * The age of a child, as a caller states it: "nine", "9 months", "about 4", "3/2/2015" or "unborn, due in March".
 *
 * @param words the age in words, as lists show it
 * @param born the day of birth as 2015-02-03; empty if no day was given
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

    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");

    /**
     * Abbreviated months and weeks: "18m", "24 mths", "6wks". A lone m must be lower case and follow its number at
     * once: "14 M" is a boy of fourteen.
     */
    private static final Pattern MONTHS_BRIEF =
            Pattern.compile("(?<![\\d/.-])(\\d{1,4})(?:m|\\s*(?i:mo|mos|mths?|mnths?))\\b\\.?");

    private static final Pattern WEEKS_BRIEF = Pattern.compile("(?i)(?<![\\d/.-])(\\d{1,4})(?:w|\\s*wks?)\\b\\.?");

    /** A number of years: no months, weeks or days, and no part of a date. */
    private static final Pattern YEARS =
            Pattern.compile("(?i)(?<![\\d/.-])(\\d{1,4})(?![\\d/.-])(?!\\s*(?:month|week|day))");

    private static final Pattern DAY = Pattern.compile("\\d{1,2}[./ -]\\d{1,2}[./ -]\\d{4}|\\d{4}-\\d{1,2}-\\d{1,2}");

    /**
     * @param today the day on which it is stated
     * @return empty if it is not the age of a child: too old, or born after today
     */
    static Optional<ChildAge> read(String typed, LocalDate today) {
        var said = inFull(WORD.matcher(typed.strip()).replaceAll(ChildAge::asNumber));
        if (DAY.matcher(said).matches()) {
            return born(KnownBirthDate.read(said, today), today);
        }
        var isUnborn = said.toLowerCase(Locale.UK).contains("unborn");
        var tooOld = YEARS.matcher(said).results().anyMatch(years -> Integer.parseInt(years.group(1)) > OLDEST);
        return tooOld && !isUnborn && !said.matches(".*\\b(19|20)\\d{2}\\b.*")
                ? Optional.empty()
                : Optional.of(new ChildAge(said, ""));
    }

    private static String inFull(String said) {
        var weeks = WEEKS_BRIEF.matcher(said).replaceAll(found -> counted(found.group(1), "week"));
        return MONTHS_BRIEF.matcher(weeks).replaceAll(found -> counted(found.group(1), "month"));
    }

    private static String counted(String number, String unit) {
        return number + " " + unit + (number.equals("1") ? "" : "s");
    }

    private static String asNumber(MatchResult word) {
        var number = NUMBERS.indexOf(word.group().toLowerCase(Locale.UK));
        return number < 0 ? word.group() : String.valueOf(number);
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
        return counted(String.valueOf(lived.toTotalMonths()), "month");
    }

    @Override
    public String toString() {
        return "ChildAge[…]";
    }
}
