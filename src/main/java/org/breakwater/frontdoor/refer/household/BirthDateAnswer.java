package org.breakwater.frontdoor.refer.household;

import java.time.LocalDate;
import org.breakwater.time.PartialDate;
import org.breakwater.web.forms.Questions;

/** A date of birth as far as someone knows it: a year alone, a month of a year, or a full date. */
record BirthDateAnswer(String day, String month, String year) {

    private static final String WRONG = "Date of birth must be a real date, like 3 4 2019, or a year";

    static BirthDateAnswer read(String born) {
        var parts = born.split("-");
        return new BirthDateAnswer(
                parts.length > 2 ? plain(parts[2]) : "", parts.length > 1 ? plain(parts[1]) : "", parts[0]);
    }

    private static String plain(String number) {
        return number.replaceFirst("^0", "");
    }

    /** As 2019-04-03, 2019-04 or 2019; empty if nothing was typed. */
    String check(Questions ask, LocalDate today, int oldest) {
        if ((day + month + year).isBlank()) {
            return "";
        }
        var born = read();
        var known = born.isEmpty() ? 0 : Integer.parseInt(born.substring(0, 4));
        if (born.isEmpty()) {
            ask.problem("born", WRONG);
        } else if (born.compareTo(today.toString()) > 0) {
            ask.problem(
                    "born",
                    "Date of birth must be today or in the past. If the baby is not born yet, select unborn baby");
        } else if (known < today.getYear() - oldest) {
            ask.problem("born", "Check the year: it is more than %d years ago".formatted(oldest));
        }
        return born;
    }

    private String read() {
        return PartialDate.read(day, month, year).map(PartialDate::iso).orElse("");
    }
}
