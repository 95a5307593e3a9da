package org.breakwater.mash.savedviews;

import java.util.UUID;

/** A list that someone has saved. @param query its filters and its order, as in the address of the list */
public record SavedViewRow(UUID id, String name, String query) {

    static final String OF_ACCOUNT = """
            select id, name, query from mash.saved_view where account_id = :account
            order by lower(name), id limit 20""";

    public String address() {
        return "/desk?" + query;
    }

    @Override
    public String toString() {
        return "SavedViewRow[" + id + "]";
    }
}
