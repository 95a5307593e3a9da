package org.breakwater.mash.desk.child;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.breakwater.people.parsing.KnownBirthDate;

/**
 * The child who is named first in a contact, with the latest value of each detail.
 *
 * @param called their name, or how they were described, or where they live; empty if nothing is known
 * @param bornOn a date, or empty
 * @param age as stated: an age or, in a report from outside, a date
 * @param unborn whether they are still to be born
 * @param area the ward of their postcode, or its first half; empty if unknown
 */
public record FirstChild(String called, String bornOn, String age, boolean unborn, String area) {

    /** The first child of the contact {@code c}, as a column of its row. */
    public static final String OF_CONTACT = """
                coalesce((select array[coalesce(nullif(p.name, ''), nullif(left(p.described, 60), ''),
                        left(p.address, 60)), coalesce(cast(n.born_on as text), ''), n.age, cast(n.unborn as text),
                        coalesce((select a.area from mash.areas_in(n.address) a order by a.place limit 1), '')]
                    from people.person p join people.person_now n on n.id = p.id
                    where p.record_id = c.id and p.part = 'CHILD' order by p.place limit 1), '{}'::text[]) as first,
            """;

    private static final int MONTHS_UNTIL = 2;

    public static FirstChild of(List<String> read) {
        return read.isEmpty()
                ? new FirstChild("", "", "", false, "")
                : new FirstChild(
                        read.get(0), read.get(1), read.get(2), read.get(3).equals("true"), read.get(4));
    }

    /** Such as "Age 7", "10 months" or "Unborn"; as stated if there is no date; empty if unknown. */
    public String ageOn(LocalDate day) {
        if (unborn) {
            return "Unborn";
        }
        var born = KnownBirthDate.read(bornOn.isEmpty() ? age : bornOn, day);
        if (!born.isWhole()) {
            return age.matches("0{1,2}") ? "Under 1" : age.matches("\\d{1,2}") ? "Age " + age : age;
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
