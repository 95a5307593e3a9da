package org.breakwater.casework;

import java.util.UUID;

/** More is known of someone in a case: a person, a name, a date of birth, an address. */
public record PeopleOfCaseChanged(UUID record) {}
