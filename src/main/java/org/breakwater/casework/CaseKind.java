package org.breakwater.casework;

import java.util.UUID;

/**
 * What every kind of case says of itself.
 *
 * @param name as {@code access} keeps it, and as the audit log writes it before the id of a case
 * @param noun what a practitioner calls one, such as "contact"
 * @param address where its own page is, up to its id
 */
public record CaseKind(String name, String noun, String address) {

    /** What the audit log calls one case. */
    public String subject(UUID id) {
        return name + ":" + id;
    }
}
