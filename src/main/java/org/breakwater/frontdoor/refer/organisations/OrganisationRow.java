package org.breakwater.frontdoor.refer.organisations;

import java.util.UUID;

/**
 * An organisation that refers.
 *
 * @param keyHash the key of everyone who is named there
 * @param leads whether the current person is a lead of it
 */
@SuppressWarnings("ArrayRecordComponent")
public record OrganisationRow(UUID id, byte[] keyHash, String name, boolean leads) {

    static final String ALL = """
            select id, key_hash, name, false as leads from frontdoor.organisation order by lower(name), id limit 500""";

    /** Row security shows those where the current person is named. */
    static final String MINE = """
            select id, key_hash, name, frontdoor.leads(id) as leads
            from frontdoor.organisation where id = any (array(select frontdoor.workplaces()))
            order by lower(name), id limit 20""";

    static final String ADD = """
            insert into frontdoor.organisation (id, key_hash, name, added_by_name, added_at)
            values (:id, :key, :name, :by, :now) on conflict do nothing""";

    @Override
    public String toString() {
        return "OrganisationRow[" + id + "]";
    }
}
