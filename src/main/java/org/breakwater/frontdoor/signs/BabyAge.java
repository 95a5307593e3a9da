package org.breakwater.frontdoor.signs;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a child may be a baby, as far as an age or a birthday says. Any mark on a baby is danger, so an unclear age
 * counts as one.
 */
public final class BabyAge {

    private static final Pattern SAID =
            Pattern.compile("\\b\\d{0,2} ?(new ?born|baby|babies|infant|days?|weeks?|wks?|months?|mths?|mos?)\\b");

    private static final Pattern IN_LETTERS = Pattern.compile("\\b\\d{1,2} ?[dwm]\\b");

    private static final Pattern UNDER_ONE =
            Pattern.compile("\\b(under|below|nearly|almost|not yet) (1|one|a year)\\b|^(0|nought|zero)\\b");

    private BabyAge() {}

    /** @param age as it was typed, such as "6wks", "8m", "under 1" or "0" */
    public static boolean isSaid(String age) {
        var said = age.strip().toLowerCase(Locale.UK);
        return Stream.of(SAID, IN_LETTERS, UNDER_ONE)
                .anyMatch(pattern -> pattern.matcher(said).find());
    }

    /** @param born a day, a month or a year, such as 2026-01-31, 2026-01 or 2026; the latest possible date counts */
    public static boolean isBorn(String born, LocalDate today) {
        if (born.isEmpty()) {
            return false;
        }
        var latest = switch (born.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(born), 12, 31);
            case 7 -> LocalDate.parse(born + "-01").plusMonths(1).minusDays(1);
            default -> LocalDate.parse(born);
        };
        return latest.isAfter(today.minusYears(1));
    }
}
