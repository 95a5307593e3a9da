package org.breakwater.casework.history.addresses;

import java.time.Instant;
import java.util.UUID;

/**
 * A decision of someone at the desk about two cases with one address.
 *
 * @param connected whether they are about one family or household
 */
public record AddressLinkRow(
        UUID contactId, UUID otherId, boolean connected, String why, String saidByName, Instant saidAt) {

    static final String OF_CONTACT = """
            select contact_id, other_id, connected, why, said_by_name, said_at
            from mash.address_link where contact_id = :id or other_id = :id order by said_at, id limit 500""";

    /** The other one of the two. */
    public UUID beside(UUID record) {
        return record.equals(contactId) ? otherId : contactId;
    }

    @Override
    public String toString() {
        return "AddressLinkRow[" + connected + "]";
    }
}
