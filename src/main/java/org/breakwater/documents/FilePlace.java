package org.breakwater.documents;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a file belongs. */
public sealed interface FilePlace {

    /** The record that it belongs to from now on; null if none. */
    default @Nullable UUID record() {
        return null;
    }

    /** The key of the visitor who added it; null if none. */
    default byte @Nullable [] holder() {
        return null;
    }

    /** To an unsent draft, whose key this visitor has. */
    @SuppressWarnings("ArrayRecordComponent")
    record OfDraft(UUID draft, byte[] holder) implements FilePlace {

        @Override
        public String toString() {
            return "OfDraft[" + draft + "]";
        }
    }

    /** To a record that the actor may see. */
    record OfRecord(UUID record) implements FilePlace {}

    /** To a record, for a visitor with this key who sees afterwards that it is there. */
    @SuppressWarnings("ArrayRecordComponent")
    record OfRecordFor(UUID record, byte[] holder) implements FilePlace {

        @Override
        public String toString() {
            return "OfRecordFor[" + record + "]";
        }
    }

    /**
     * To an object of another module that is not about a child, whose own policies decide who sees it: one file each.
     */
    record OnShelf(String shelf, UUID thing) implements FilePlace {}
}
