package org.breakwater.people.parsing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.breakwater.time.Birthdays;

/**
 * A date of birth, as far as we know.
 *
 * @param year 0 if nothing is known
 * @param month 0 if only the year is known
 * @param day 0 if only year and month are known
 * @param within how many years the year may be wrong, such as 1 for an age that was guessed
 */
public record KnownBirthDate(int year, int month, int day, int within) {

    public static final KnownBirthDate UNKNOWN = new KnownBirthDate(0, 0, 0, 0);

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./ -](\\d{1,2})[./ -](\\d{4})");
    private static final Pattern AGE = Pattern.compile("\\b(\\d{1,3})\\b(?:\\s*(months?|weeks?|days?))?");
    private static final int OLDEST = 120;

    /**
     * Parses text: a full or partial date, ~2019 for about that year, or an age.
     *
     * @param said the day on which it was stated, from which an age is counted
     */
    public static KnownBirthDate read(String words, LocalDate said) {
        var bare = PlainWords.of(words);
        if (bare.matches("~\\d{4}")) {
            return new KnownBirthDate(number(bare.substring(1)), 0, 0, 1);
        }
        var yearFirst = YEAR_FIRST.matcher(bare);
        if (yearFirst.matches()) {
            return of(number(yearFirst.group(1)), number(yearFirst.group(2)), number(yearFirst.group(3)));
        }
        var dayFirst = DAY_FIRST.matcher(bare);
        if (dayFirst.matches()) {
            return of(number(dayFirst.group(3)), number(dayFirst.group(2)), number(dayFirst.group(1)));
        }
        var age = AGE.matcher(bare);
        if (!age.find()) {
            return UNKNOWN;
        }
        var count = number(age.group(1));
        var unit = age.group(2);
        if (unit != null && !unit.isEmpty()) {
            return new KnownBirthDate(said.minusDays(count * days(unit)).getYear(), 0, 0, 1);
        }
        return count > OLDEST ? UNKNOWN : new KnownBirthDate(said.getYear() - count, 0, 0, 1);
    }

    /** An impossible date counts as its year alone. */
    public static KnownBirthDate of(int year, int month, int day) {
        try {
            LocalDate.of(year, Math.max(1, month), Math.max(1, day));
            return new KnownBirthDate(year, month, month == 0 ? 0 : day, 0);
        } catch (DateTimeException noSuchDay) {
            return new KnownBirthDate(year, 0, 0, 0);
        }
    }

    /**
     * Whether they have not reached this age, as far as it is known. To an age that was stated, only the years since
     * are added.
     */
    public boolean isBelow(int age, LocalDate today) {
        if (!isKnown()) {
            return false;
        }
        return within > 0
                ? today.getYear() - year < age
                : Birthdays.reaches(LocalDate.of(year, Math.max(1, month), Math.max(1, day)), age)
                        .isAfter(today);
    }

    public boolean isWhole() {
        return day > 0;
    }

    public boolean isKnown() {
        return year > 0;
    }

    /** Eight digits. */
    public String digits() {
        return "%04d%02d%02d".formatted(year, month, day);
    }

    /** The same with day and month swapped. */
    public String inNoOrder() {
        return "%04d%02d%02d".formatted(year, Math.min(month, day), Math.max(month, day));
    }

    private static long days(String unit) {
        return unit.startsWith("m") ? 30 : unit.startsWith("w") ? 7 : 1;
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    @Override
    public String toString() {
        return "KnownBirthDate[…]";
    }
}
