package org.breakwater.web.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;

/** Parses input of users or of our own hidden fields; invalid input is empty and never an exception. */
public final class InputParser {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** What every mail server requires; only an email can show whether the address exists. */
    private static final Pattern EMAIL = Pattern.compile(
            "[^\\s@<>,;:\"()\\\\]{1,64}+@" + "[^\\s@<>,;:\"()\\\\.]++\\.[^\\s@<>,;:\"()\\\\]*+(?<!\\.)");

    /** In characters, of an email address. */
    public static final int LONGEST_EMAIL = 254;

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.]?(\\d{2}))? ?([ap])?\\.?(?:m\\.?)?");

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[ /.-](\\d{1,2})[ /.-](\\d{4})");

    private InputParser() {}

    /**
     * The values of a field. A form that could not be parsed has none, also on its error page: the server would throw
     * again.
     */
    public static Optional<String> sent(HttpServletRequest request, String name) {
        try {
            return Optional.ofNullable(request.getParameter(name));
        } catch (InvalidParameterException unreadable) {
            return Optional.empty();
        }
    }

    /** From 1 to 999,999. */
    public static Optional<Integer> count(String typed) {
        return typed.matches("[1-9]\\d{0,5}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    /** The page number of a list; invalid input is the first. */
    public static int page(String typed) {
        return count(typed).orElse(1);
    }

    /** Whether this can be an email address such as name@example.org. */
    public static boolean isEmail(String typed) {
        return typed.length() <= LONGEST_EMAIL && EMAIL.matcher(typed).matches();
    }

    public static Optional<UUID> id(String typed) {
        return typed.matches(ID) ? Optional.of(UUID.fromString(typed)) : Optional.empty();
    }

    /** A valid date, from its three boxes; a year has four digits. */
    public static Optional<LocalDate> day(String day, String month, String year) {
        if (!year.strip().matches("\\d{4}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(year), number(month), number(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** A day that exists, in one box: 31/1/2026, 31 1 2026 or 2026-01-31. */
    public static Optional<LocalDate> day(String typed) {
        var found = DAY.matcher(typed.strip());
        if (found.matches()) {
            return day(found.group(1), found.group(2), found.group(3));
        }
        var parts = typed.strip().split("-", -1);
        return parts.length == 3 ? day(parts[2], parts[1], parts[0]) : Optional.empty();
    }

    /** Whether this is typed as a date, such as 31/02/2020, and no calendar has it. */
    public static boolean isImpossibleDay(String typed) {
        var found = DAY.matcher(typed);
        return found.matches()
                && day(found.group(1), found.group(2), found.group(3)).isEmpty();
    }

    /** A time of the whole day: 21:40, 9.05, 2140, 9.40pm. */
    public static Optional<LocalTime> time(String typed) {
        return time(typed, 0);
    }

    /**
     * A time of day: 15:15, 1515, 3.15pm, 3 pm.
     *
     * @param earliest an hour; an earlier time without am or pm is in the afternoon
     */
    public static Optional<LocalTime> time(String typed, int earliest) {
        var found = TIME.matcher(typed.strip().toLowerCase(Locale.UK));
        if (!found.matches()) {
            return Optional.empty();
        }
        var minutes = found.group(2) == null ? 0 : number(found.group(2));
        try {
            return Optional.of(LocalTime.of(hour(number(found.group(1)), found.group(3), earliest), minutes));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static int hour(int said, @Nullable String half, int earliest) {
        if (half == null) {
            return said > 0 && said < earliest ? said + 12 : said;
        }
        var isTwelveHours = said >= 1 && said <= 12;
        return isTwelveHours ? said % 12 + (half.equals("p") ? 12 : 0) : -1;
    }

    /** Of at most four digits; invalid input is a number that no day and no time has. */
    public static int number(String typed) {
        return typed.strip().matches("\\d{1,4}") ? Integer.parseInt(typed.strip()) : -1;
    }
}
