package org.breakwater.casework.outstanding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One outstanding item of a case.
 *
 * @param what it is, as a sentence
 * @param owner the current owner, or the one after closing
 * @param dueAt by when; null if unspecified
 * @param ends what ends it, in words for the page
 * @param address where that is done
 * @param blocks whether the case stays open until it has ended
 * @param moves what happens to it when the case is closed; null if it does not change
 */
public record OutstandingItem(
        String what,
        String owner,
        @Nullable Instant dueAt,
        String ends,
        String address,
        boolean blocks,
        OutstandingItemRecords.@Nullable Owed moves) {

    /** The case stays open until this has ended. */
    public static OutstandingItem first(
            String what, String owner, @Nullable Instant dueAt, String ends, String address) {
        return new OutstandingItem(what, owner, dueAt, ends, address, true, null);
    }

    /** It stays with its owner when the case is closed. */
    public static OutstandingItem goesOn(
            String what, String owner, @Nullable Instant dueAt, String ends, String address) {
        return new OutstandingItem(what, owner, dueAt, ends, address, false, null);
    }

    /** It passes to its owner when the case is closed. */
    public static OutstandingItem moves(OutstandingItemRecords.Owed owed, String ends, String address) {
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
