package org.breakwater.people;

import java.util.UUID;

/** A person in one record. */
public record PersonRow(
        UUID id,
        UUID recordId,
        int place,
        PersonTold.Part part,
        String name,
        String described,
        String age,
        boolean unborn,
        String due,
        String address,
        String phone,
        String school) {

    static final String OF_RECORD = """
            select id, record_id, place, part, name, described, age, unborn, due, address, phone, school
            from people.person where record_id = :record order by place limit 50""";

    /** What to call this person on a screen: the name, else the description, else the place in the list. */
    public String called() {
        if (!name.isBlank()) {
            return name;
        }
        if (!described.isBlank()) {
            return described.length() <= 60 ? described : described.substring(0, 57) + "…";
        }
        return unborn ? "Unborn child" : (isChild() ? "Child " : "Adult ") + (place + 1);
    }

    public boolean isChild() {
        return part == PersonTold.Part.CHILD;
    }

    @Override
    public String toString() {
        return "PersonRow[" + id + ", …]";
    }
}
