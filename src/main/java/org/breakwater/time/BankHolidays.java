package org.breakwater.time;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The bank holidays of England, from the Jollyday library, checked against the list on gov.uk/bank-holidays.
 *
 * <p>The library answers for any year, but it is right only for some: it does not know that the spring holiday of 2002
 * moved, and nobody knows the holidays that a later proclamation will add. So this class {@linkplain #knows(int) knows}
 * fifty years and refuses every other year, and {@link #warning} says when the published list comes to its end.
 */
public final class BankHolidays {

    /** The first year from which the library always agrees with the published lists. */
    public static final int FIRST_YEAR = 2003;

    /** The last supported year; by the rules alone after {@link #PUBLISHED_UNTIL}. */
    public static final int LAST_YEAR = 2052;

    /** The last year of the list on gov.uk/bank-holidays that our tests compare with. */
    public static final int PUBLISHED_UNTIL = 2028;

    private final Map<LocalDate, String> names;

    private BankHolidays(Map<LocalDate, String> names) {
        this.names = Map.copyOf(names);
    }

    /** England's bank holidays, loaded once and cached. */
    public static BankHolidays england() {
        return England.HOLIDAYS;
    }

    /**
     * Whether this date is a bank holiday. If one falls on a weekend, its substitute day is the bank holiday.
     *
     * @throws IllegalArgumentException for a year that we do not {@linkplain #knows(int) know}
     */
    public boolean isHoliday(LocalDate date) {
        return nameOf(date).isPresent();
    }

    /**
     * The holiday's name as the published list has it, such as "Summer bank holiday"; empty on every other day.
     *
     * @throws IllegalArgumentException for a year that we do not {@linkplain #knows(int) know}
     */
    public Optional<String> nameOf(LocalDate date) {
        if (!knows(date.getYear())) {
            throw new IllegalArgumentException(
                    "The bank holidays of %d are not known; they are known from %d to %d. Ask knows(year) before."
                            .formatted(date.getYear(), FIRST_YEAR, LAST_YEAR));
        }
        return Optional.ofNullable(names.get(date));
    }

    /** Whether this year is supported. Check a year that a person typed with this before you count with it. */
    public boolean knows(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /**
     * A warning for administrators from the last published year on: extra holidays may have been proclaimed that this
     * version does not know. Empty before.
     */
    public Optional<String> warning(LocalDate today) {
        if (today.getYear() < PUBLISHED_UNTIL) {
            return Optional.empty();
        }
        return Optional.of(
                "Bank holidays are checked against the published list only to the end of %d. Update Breakwater."
                        .formatted(PUBLISHED_UNTIL));
    }

    /** Holds the single instance, created on first use. */
    private static final class England {

        static final BankHolidays HOLIDAYS = read();

        private static BankHolidays read() {
            var library = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
            var names = new HashMap<LocalDate, String>();
            for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                // The library's region is "eng"; it takes "en" too, and then silently leaves out two holidays.
                for (var holiday : library.getHolidays(Year.of(year), "eng")) {
                    names.put(holiday.getDate(), nameIn(holiday));
                }
            }
            return new BankHolidays(names);
        }

        private static String nameIn(Holiday holiday) {
            var name = switch (holiday.getPropertiesKey()) {
                case "NEW_YEAR" -> "New Year’s Day";
                case "CHRISTMAS" -> "Christmas Day";
                default -> holiday.getDescription(Locale.ENGLISH).replaceFirst(" Bank Holiday$", " bank holiday");
            };
            return holiday.getDate().equals(holiday.getActualDate()) ? name : name + " (substitute day)";
        }
    }
}
