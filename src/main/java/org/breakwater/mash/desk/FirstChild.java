package org.breakwater.mash.desk;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.breakwater.people.parsing.KnownBirthDate;

/**
 * The child who is named first in a contact, by the last word on each thing.
 *
 * @param called their name, or how they were described, or where they live; empty while nothing is known
 * @param bornOn a date, or empty
 * @param age as it was told: an age or, in a report from outside, a date
 * @param unborn whether they are still to be born
 * @param area the first half of their postcode; empty where none is known
 */
public record FirstChild(String called, String bornOn, String age, boolean unborn, String area) {

    private static final int MONTHS_UNTIL = 2;

    static FirstChild of(List<String> read) {
        return read.isEmpty()
                ? new FirstChild("", "", "", false, "")
                : new FirstChild(
                        read.get(0), read.get(1), read.get(2), read.get(3).equals("true"), read.get(4));
    }

    /** Such as "Age 7", "10 months" or "Unborn"; as it was said where there is no date; empty when it is not known. */
    public String ageOn(LocalDate day) {
        if (unborn) {
            return "Unborn";
        }
        var born = KnownBirthDate.read(bornOn.isEmpty() ? age : bornOn, day);
        if (!born.isWhole()) {
            return age.matches("\\d{1,2}") ? "Age " + age : age;
        }
        var lived = Period.between(LocalDate.of(born.year(), born.month(), born.day()), day);
        if (lived.getYears() >= MONTHS_UNTIL) {
            return "Age " + lived.getYears();
        }
        var months = Math.max(lived.toTotalMonths(), 0);
        return months + (months == 1 ? " month" : " months");
    }

    @Override
    public String toString() {
        return "FirstChild[…]";
    }
}
