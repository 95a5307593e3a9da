package org.breakwater.casework.screens;

import java.time.LocalDate;
import org.breakwater.time.PartialDate;
import org.breakwater.web.forms.Questions;

/** A date in three boxes; only the year is required. */
public record PartDateBoxes(String day, String month, String year) {

    public static PartDateBoxes of(String iso) {
        return PartialDate.of(iso)
                .map(date -> new PartDateBoxes(date.day(), date.month(), String.valueOf(date.year())))
                .orElse(new PartDateBoxes("", "", ""));
    }

    /** As 2019-04-03, 2019-04 or 2019; empty if nothing was typed. */
    public String check(Questions ask, String field, LocalDate today) {
        if ((day + month + year).isBlank()) {
            return "";
        }
        var read = PartialDate.read(day, month, year);
        if (read.isEmpty()) {
            ask.problem(field, "Date must be a real date, like 3 4 2019, or the year only");
        } else if (read.get().first().isAfter(today)) {
            ask.problem(field, "Date must be today or in the past");
        }
        return read.map(PartialDate::iso).orElse("");
    }

    /** Two such dates, as stored: the second is not before the first, as far as both are known. */
    public static void inOrder(Questions ask, String field, String from, String to) {
        var known = Math.min(from.length(), to.length());
        ask.must(
                known == 0 || to.substring(0, known).compareTo(from.substring(0, known)) >= 0,
                field,
                "The “to” date must be after the “from” date");
    }

    @Override
    public String toString() {
        return "PartDateBoxes[…]";
    }
}
