package org.breakwater.town;

import java.time.LocalDate;
import java.util.List;

/**
 * A household, as it really is in the town. What reporters say about it differs.
 *
 * @param number its index in the town, from 0; the same seed gives the same household
 * @param adults full names, the main carer first
 */
public record TownHousehold(int number, String familyName, List<String> adults, List<Child> children, String address) {

    /** The name of the household about which a report said nothing. */
    public static final String UNKNOWN = "Nobody";

    /** In days: about when a pregnancy is known. */
    private static final int KNOWN_BEFORE_BIRTH = 220;

    public TownHousehold {
        adults = List.copyOf(adults);
        children = List.copyOf(children);
    }

    /**
     * A child of the town. Before {@code bornOn} it is an unborn child.
     *
     * @param school that they attend from the age of four, or the empty string
     */
    public record Child(String firstName, String familyName, LocalDate bornOn, String school) {

        public String name() {
            return firstName + " " + familyName;
        }

        /** Born by then, or at least expected. */
        public boolean isThereOn(LocalDate day) {
            return !bornOn.isAfter(day.plusDays(KNOWN_BEFORE_BIRTH));
        }

        public boolean isUnbornOn(LocalDate day) {
            return bornOn.isAfter(day);
        }

        @Override
        public String toString() {
            return "Child[…]";
        }
    }

    @Override
    public String toString() {
        return "TownHousehold[" + number + "]";
    }
}
