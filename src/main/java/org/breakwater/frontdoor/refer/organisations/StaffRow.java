package org.breakwater.frontdoor.refer.organisations;

import java.util.UUID;
import org.breakwater.access.proving.SharedMailboxes;

/** A person currently named at an organisation. */
public record StaffRow(UUID id, UUID organisationId, String name, String role, String email, boolean lead) {

    private static final String COLUMNS =
            "select id, organisation_id, name, role, email, lead from " + "frontdoor.organisation_staff ";

    static final String OF_ORGANISATION = COLUMNS + """
            where organisation_id = :organisation and ended_at is null
            order by lead desc, lower(name), id limit 200""";

    static final String OF_ALL = COLUMNS + """
            where ended_at is null and lead order by organisation_id, lower(name), id limit 1000""";

    static final String OF_KEY = COLUMNS + """
            where key_hash = :key and ended_at is null order by added_at limit 1""";

    static final String NAME = """
            insert into frontdoor.organisation_staff (id, organisation_id, key_hash, name, role, email, lead,
                added_by_name,
                added_at)
            values (:id, :organisation, :key, :name, :role, :email, :lead, :by, :now) on conflict do nothing""";

    static final String TAKE_OFF = """
            update frontdoor.organisation_staff set ended_at = :now, ended_by_name = :by
            where id = :id and organisation_id = :organisation and ended_at is null""";

    /** A lead goes, and another of the named staff leads where nobody would. */
    static final String LEAVE = "select frontdoor.leave_as_lead(:organisation, cast(:next as uuid), :by, :now)";

    /** Whether they may lead: a lead decides who sees what, so one person reads their address. */
    public boolean mayLead() {
        return !lead && !SharedMailboxes.holds(email);
    }

    /** As their colleagues know them. */
    public String inWords() {
        return name + ", " + role;
    }

    @Override
    public String toString() {
        return "StaffRow[" + id + "]";
    }
}
