package org.breakwater.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A date as far as someone knows it: a year alone, a month of a year, or a full date.
 *
 * @param iso as 2019-04-03, 2019-04 or 2019
 */
public record PartialDate(String iso) {

    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");

    private static final Pattern RELATIVE =
            Pattern.compile("\\b(last|this|ago|yesterday|today|recent(ly)?)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern SOME_DATE = Pattern.compile(
            "\\d|known|ongoing|\\b(?:jan|ju[nl]|feb|ma[ry]|a(?:pr|ug)|sep|oct|nov|dec)", Pattern.CASE_INSENSITIVE);

    private static final List<DateTimeFormatter> WRITTEN = Stream.of(
                    "d MMMM uuuu",
                    "d MMM uuuu",
                    "d/M/uuuu",
                    "d.M.uuuu",
                    "d-M-uuuu",
                    "d M uuuu",
                    "MMMM uuuu",
                    "MMM uuuu",
                    "M/uuuu")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.UK)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();

    /** From three boxes; empty if there is no such date, or nothing was typed. */
    public static Optional<PartialDate> read(String day, String month, String year) {
        try {
            if (!year.strip().matches("[0-9]{4}")) {
                return Optional.empty();
            }
            if (month.isBlank()) {
                return day.isBlank() ? Optional.of(new PartialDate(year.strip())) : Optional.empty();
            }
            var ofYear = YearMonth.of(Integer.parseInt(year.strip()), number(month));
            return Optional.of(new PartialDate(
                    day.isBlank()
                            ? ofYear.toString()
                            : ofYear.atDay(number(day)).toString()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(String typed) {
        return typed.strip().matches("[0-9]{1,2}") ? Integer.parseInt(typed.strip()) : 0;
    }

    /** As stored; empty if it is invalid. */
    public static Optional<PartialDate> of(String iso) {
        return iso.matches("\\d{4}(-\\d{2}(-\\d{2})?)?") ? Optional.of(new PartialDate(iso)) : Optional.empty();
    }

    /** As people write one: 14 August 2026, 14/8/2026, Aug 2026, 2026; or as stored. */
    public static Optional<PartialDate> written(String words) {
        var plain = words.strip().replaceAll("\\s+", " ");
        return of(plain)
                .or(() -> WRITTEN.stream()
                        .flatMap(form -> parsed(form, plain).stream())
                        .findFirst());
    }

    private static Optional<PartialDate> parsed(DateTimeFormatter form, String words) {
        try {
            return Optional.of(new PartialDate(
                    form.parseBest(words, LocalDate::from, YearMonth::from).toString()));
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }

    /** As a screen shows what someone typed: a date in words, and what is none as it was typed. */
    public static String shown(String typed) {
        return written(typed).map(PartialDate::inWords).orElse(typed);
    }

    public boolean isWhole() {
        return iso.length() == 10;
    }

    /** The last day that it may mean. */
    public LocalDate last() {
        return switch (iso.length()) {
            case 4 -> LocalDate.of(year(), 12, 31);
            case 7 -> YearMonth.parse(iso).atEndOfMonth();
            default -> LocalDate.parse(iso);
        };
    }

    /** The first day that it may mean. */
    public LocalDate first() {
        return switch (iso.length()) {
            case 4 -> LocalDate.of(year(), 1, 1);
            case 7 -> YearMonth.parse(iso).atDay(1);
            default -> LocalDate.parse(iso);
        };
    }

    public int year() {
        return Integer.parseInt(iso.substring(0, 4));
    }

    /** The month as a number; empty if it is not known. */
    public String month() {
        return iso.length() < 7 ? "" : String.valueOf(Integer.parseInt(iso.substring(5, 7)));
    }

    /** The day of the month as a number; empty if it is not known. */
    public String day() {
        return isWhole() ? String.valueOf(Integer.parseInt(iso.substring(8))) : "";
    }

    /** 3 April 2019, April 2019 or 2019. */
    public String inWords() {
        if (iso.length() == 4) {
            return iso;
        }
        var name = Month.of(Integer.parseInt(month())).getDisplayName(TextStyle.FULL, Locale.UK);
        return (day() + " " + name + " " + year()).strip();
    }

    @Override
    public String toString() {
        return "PartialDate[…]";
    }

    /** What is no date at all, such as "soon". */
    public static boolean saysNoDate(String when) {
        return !when.isBlank() && !SOME_DATE.matcher(when).find();
    }

    /** Relative dates such as "last spring", which mean another date next year. */
    public static boolean saysNoYear(String when) {
        return RELATIVE.matcher(when).find() && !YEAR.matcher(when).find();
    }

    /** Whether its date is still right when read on another day. */
    public static boolean isLasting(String when) {
        return when.isBlank()
                || YEAR.matcher(when).find()
                || when.toLowerCase(Locale.UK).contains("not known");
    }
}
