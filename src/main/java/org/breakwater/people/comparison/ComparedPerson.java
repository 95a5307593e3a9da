package org.breakwater.people.comparison;

import java.util.Map;
import org.breakwater.people.IdentifierKind;
import org.breakwater.people.parsing.ComparedNames;
import org.breakwater.people.parsing.KnownBirthDate;
import org.breakwater.people.parsing.SearchableAddress;

/**
 * A person split into fields, so that two can be compared.
 *
 * @param identifiers as other systems know them
 */
public record ComparedPerson(
        ComparedNames names,
        KnownBirthDate born,
        SearchableAddress place,
        String phone,
        Map<IdentifierKind, String> identifiers) {

    public ComparedPerson(ComparedNames names, KnownBirthDate born, SearchableAddress searchableAddress, String phone) {
        this(names, born, searchableAddress, phone, Map.of());
    }

    @Override
    public String toString() {
        return "ComparedPerson[…]";
    }
}
