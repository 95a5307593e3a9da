package org.breakwater.casework.informationrequests.earlierresponses;

import java.util.List;
import java.util.UUID;

/**
 * The people whom a request is about.
 *
 * @param about each as the agency is shown them, in the same order
 * @param identifiers what the agency can search by
 * @param names in the order of the case; empty for a person without one
 * @param births the date of birth or age of each, in the order of the names, as far as it is known
 * @param keys by which an agency finds its earlier responses about them
 */
public record PeopleOfRequest(
        List<UUID> people,
        List<String> about,
        List<String> identifiers,
        List<String> names,
        List<String> births,
        List<AskedPersonKey> keys) {

    @Override
    public String toString() {
        return "PeopleOfRequest[" + people.size() + "]";
    }
}
