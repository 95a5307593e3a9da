package org.breakwater.frontdoor.whotocall;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who to call, calculated a second time independently of the program: with the holidays typed from
 * gov.uk/bank-holidays, with its own arithmetic of days and of summer time, in minutes since 1 January 2026, 00:00 UTC.
 * It uses nothing of ours and nothing of {@code java.time}.
 */
final class Oracle {

    /** All minutes of 2026 and 2027. */
    static final int MINUTES = 2 * 365 * 24 * 60;

    /** England and Wales; 26 December 2026 is a Saturday, so Monday 28 is its substitute, and so on. */
    private static final Set<String> HOLIDAYS = Set.of(
            "2026-1-1",
            "2026-4-3",
            "2026-4-6",
            "2026-5-4",
            "2026-5-25",
            "2026-8-31",
            "2026-12-25",
            "2026-12-28",
            "2027-1-1",
            "2027-3-26",
            "2027-3-29",
            "2027-5-3",
            "2027-5-31",
            "2027-8-30",
            "2027-12-27",
            "2027-12-28");

    private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /** From 29 March 2026 01:00 UTC to 25 October 2026 01:00 UTC, and from 28 March 2027 to 31 October 2027. */
    private static final int[][] SUMMERS = {
        {(31 + 28 + 28) * 1440 + 60, (31 + 28 + 31 + 30 + 31 + 30 + 31 + 31 + 30 + 24) * 1440 + 60},
        {(365 + 31 + 28 + 27) * 1440 + 60, (365 + 31 + 28 + 31 + 30 + 31 + 30 + 31 + 31 + 30 + 30) * 1440 + 60},
    };

    private final boolean[] open = new boolean[MINUTES + 60 * 24 * 20];

    Oracle() {
        for (var minute = 0; minute < open.length; minute++) {
            open[minute] = isOpen(minute);
        }
    }

    /** The ids, in order. */
    List<String> list(String about, boolean danger, boolean crime, int minute) {
        if (danger) {
            return List.of("emergency");
        }
        var list = new ArrayList<String>();
        if (crime) {
            list.add("police-non-urgent");
        }
        var day = about.equals("child") ? "mash-plus" : "access-team";
        list.add(open[minute] ? day : "emergency-duty-team");
        return list;
    }

    /** The menu keys of the team that answers. */
    static List<String> press(String id, String who) {
        return switch (id) {
            case "mash-plus" -> who.equals("professional") ? List.of("1", "1") : List.of("1");
            case "access-team" -> List.of("1");
            default -> List.of();
        };
    }

    /** The first later minute at which the list is different. */
    int until(int minute) {
        var later = minute + 1;
        while (open[later] == open[minute]) {
            later++;
        }
        return later;
    }

    /** 16:30 of a Friday and 17:30 of another weekday are closed already; 09:00 is open. */
    private static boolean isOpen(int minute) {
        var local = minute + (isSummer(minute) ? 60 : 0);
        var day = local / 1440;
        var time = local % 1440;
        // 1 January 2026 was a Thursday: day 0 is a Thursday, and day 4 a Monday.
        var weekday = (day + 3) % 7;
        if (weekday > 4 || HOLIDAYS.contains(date(day))) {
            return false;
        }
        return time >= 9 * 60 && time < (weekday == 4 ? 16 * 60 + 30 : 17 * 60 + 30);
    }

    private static boolean isSummer(int minute) {
        for (var summer : SUMMERS) {
            if (minute >= summer[0] && minute < summer[1]) {
                return true;
            }
        }
        return false;
    }

    private static String date(int day) {
        var year = 2026 + day / 365;
        var left = day % 365;
        var month = 0;
        while (left >= LENGTHS[month]) {
            left -= LENGTHS[month];
            month++;
        }
        // The days after 2027 are only needed to find the next opening: of their holidays, New Year's Day 2028 has a
        // substitute day.
        return date(year, month + 1, left + 1);
    }

    private static String date(int year, int month, int day) {
        return year == 2028 && month == 1 && day == 3 ? "2026-1-1" : year + "-" + month + "-" + day;
    }
}
