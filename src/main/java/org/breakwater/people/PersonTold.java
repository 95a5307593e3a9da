package org.breakwater.people;

import java.util.Map;

/**
 * A person as somebody told us of them; every part may be empty. Ages and dates are words, as they were said.
 *
 * @param identifiers as other systems know them, each as {@link IdentifierKind#read} keeps it
 * @param born a whole date, a month or a year such as 2019-04-03, 2019-04 or 2019, when one was told
 */
public record PersonTold(
        Part part,
        String name,
        String described,
        String age,
        boolean unborn,
        String due,
        String address,
        String phone,
        String school,
        String born,
        Map<IdentifierKind, String> identifiers) {

    public PersonTold {
        identifiers = Map.copyOf(identifiers);
    }

    public PersonTold(
            Part part,
            String name,
            String described,
            String age,
            boolean unborn,
            String due,
            String address,
            String phone,
            String school,
            String born) {
        this(part, name, described, age, unborn, due, address, phone, school, born, Map.of());
    }

    public PersonTold(
            Part part,
            String name,
            String described,
            String age,
            boolean unborn,
            String due,
            String address,
            String phone,
            String school) {
        this(part, name, described, age, unborn, due, address, phone, school, "");
    }

    public enum Part {
        CHILD,
        ADULT
    }

    public static PersonTold child(
            String name, String described, String age, boolean unborn, String due, String address, String school) {
        return new PersonTold(Part.CHILD, name, described, age, unborn, due, address, "", school);
    }

    public static PersonTold adult(String name, String described, String address, String phone) {
        return new PersonTold(Part.ADULT, name, described, "", false, "", address, phone, "");
    }

    @Override
    public String toString() {
        return "PersonTold[" + part + ", …]";
    }
}
