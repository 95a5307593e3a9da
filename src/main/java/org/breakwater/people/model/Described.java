package org.breakwater.people.model;

/** A person taken apart, so that two can be compared. */
public record Described(Names names, BirthDay born, Place place, String phone) {

    @Override
    public String toString() {
        return "Described[…]";
    }
}
