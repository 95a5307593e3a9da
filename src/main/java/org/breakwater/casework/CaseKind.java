package org.breakwater.casework;

import java.util.UUID;

/**
 * The description of a kind of case.
 *
 * @param name as stored in {@code access}, and as written before a case's id in the audit log
 * @param noun the practitioner's word for it, such as "contact"
 * @param address of its own page, up to its id
 */
public record CaseKind(String name, String noun, String address) {

    /** The name of one case in the audit log. */
    public String subject(UUID id) {
        return name + ":" + id;
    }
}
