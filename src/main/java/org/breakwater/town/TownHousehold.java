package org.breakwater.town;

import java.time.LocalDate;
import java.util.List;

/**
 * People who live together, as they really are in the town. What tellers say of them differs.
 *
 * @param number its place in the town, from 0; the same seed gives the same household
 * @param adults full names, the one who looks after the children first
 */
public record TownHousehold(int number, String familyName, List<String> adults, List<Child> children, String address) {

    /** In days: about when a pregnancy is known. */
    private static final int KNOWN_BEFORE_BIRTH = 220;

    public TownHousehold {
        adults = List.copyOf(adults);
        children = List.copyOf(children);
    }

    /**
     * A child of the town. Before {@code bornOn} it is an unborn child.
     *
     * @param school in which it is once it is four, or the empty string
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
