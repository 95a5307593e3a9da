package org.breakwater.mash.outstanding;

import java.time.Instant;
import org.breakwater.casework.outstanding.FollowUps;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is owed on a contact.
 *
 * @param what it is, as a sentence
 * @param owner whose it is, or becomes when the contact is closed
 * @param dueAt by when; null where nothing says so
 * @param ends what ends it, in words for the page
 * @param address where that is done
 * @param blocks whether the contact stays open until it has ended
 * @param moves what becomes of it when the contact is closed; null where it stays where it is
 */
public record OutstandingItem(
        String what,
        String owner,
        @Nullable Instant dueAt,
        String ends,
        String address,
        boolean blocks,
        FollowUps.@Nullable Owed moves) {

    /** The contact stays open until this has ended. */
    public static OutstandingItem first(
            String what, String owner, @Nullable Instant dueAt, String ends, String address) {
        return new OutstandingItem(what, owner, dueAt, ends, address, true, null);
    }

    /** It stays with its owner when the contact is closed. */
    static OutstandingItem goesOn(String what, String owner, @Nullable Instant dueAt, String ends, String address) {
        return new OutstandingItem(what, owner, dueAt, ends, address, false, null);
    }

    /** It becomes its owner's when the contact is closed. */
    public static OutstandingItem moves(FollowUps.Owed owed, String ends, String address) {
        return new OutstandingItem(owed.what(), owed.owner().name(), owed.dueAt(), ends, address, false, owed);
    }

    public boolean isLateAt(Instant now) {
        return dueAt != null && dueAt.isBefore(now);
    }

    @Override
    public String toString() {
        return "OutstandingItem[" + address + "]";
    }
}
