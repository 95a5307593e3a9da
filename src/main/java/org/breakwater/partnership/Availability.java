package org.breakwater.partnership;

/** When a contact point is staffed. The ids are those of opening hours in the profile. */
public sealed interface Availability {

    record Always() implements Availability {}

    record During(String hours) implements Availability {}

    record Outside(String hours) implements Availability {}

    /** Unknown; we promise nothing. */
    record NotKnown() implements Availability {}
}
