package org.breakwater.partnership;

/** When somebody answers at a contact point. The ids are those of opening hours in the profile. */
public sealed interface Availability {

    record Always() implements Availability {}

    record During(String hours) implements Availability {}

    record Outside(String hours) implements Availability {}

    /** Nobody has told us; we promise nothing. */
    record NotKnown() implements Availability {}
}
