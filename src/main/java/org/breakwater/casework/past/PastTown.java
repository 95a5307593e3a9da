package org.breakwater.casework.past;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.breakwater.time.Calendars;

/**
 * The invented town, as far as a pathway needs it.
 *
 * @param now when its past ends
 * @param children born ones, one of each household
 */
public record PastTown(Instant now, List<PastChild> children) {

    /** @param school or the empty string */
    public record PastChild(String name, LocalDate bornOn, String school) {

        @Override
        public String toString() {
            return "PastChild[…]";
        }
    }

    /** Those of these ages now, both included. */
    public List<PastChild> children(int from, int to) {
        var today = LocalDate.ofInstant(now, Calendars.LONDON);
        return children.stream()
                .filter(child -> {
                    var age = Period.between(child.bornOn(), today).getYears();
                    return age >= from && age <= to;
                })
                .toList();
    }

    @Override
    public String toString() {
        return "PastTown[" + now + "]";
    }
}
