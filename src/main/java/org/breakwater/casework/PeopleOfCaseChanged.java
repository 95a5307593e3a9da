package org.breakwater.casework;

import java.util.UUID;

/** New details of someone in a case: a person, a name, a date of birth, an address. */
public record PeopleOfCaseChanged(UUID record) {}
