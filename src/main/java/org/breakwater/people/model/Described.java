package org.breakwater.people.model;

import java.util.Map;
import org.breakwater.people.IdentifierKind;

/**
 * A person taken apart, so that two can be compared.
 *
 * @param identifiers as other systems know them
 */
public record Described(
        Names names, BirthDay born, Place place, String phone, Map<IdentifierKind, String> identifiers) {

    public Described(Names names, BirthDay born, Place place, String phone) {
        this(names, born, place, phone, Map.of());
    }

    @Override
    public String toString() {
        return "Described[…]";
    }
}
