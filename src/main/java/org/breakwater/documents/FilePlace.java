package org.breakwater.documents;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a file belongs. */
public sealed interface FilePlace {

    /** The record that it belongs to from now on; null when it belongs to none. */
    default @Nullable UUID record() {
        return null;
    }

    /** The key of the visitor who put it there; null when no one holds one. */
    default byte @Nullable [] holder() {
        return null;
    }

    /** To something that is being written and was not sent yet, whose key this visitor holds. */
    @SuppressWarnings("ArrayRecordComponent")
    record OfDraft(UUID draft, byte[] holder) implements FilePlace {

        @Override
        public String toString() {
            return "OfDraft[" + draft + "]";
        }
    }

    /** To a record that the actor may see. */
    record OfRecord(UUID record) implements FilePlace {}

    /** To a record, put there for a visitor who holds this key and sees afterwards that it is there. */
    @SuppressWarnings("ArrayRecordComponent")
    record OfRecordFor(UUID record, byte[] holder) implements FilePlace {

        @Override
        public String toString() {
            return "OfRecordFor[" + record + "]";
        }
    }

    /** To a thing of another module that is about no child, and whose own rules say who sees it: one file to each. */
    record OnShelf(String shelf, UUID thing) implements FilePlace {}
}
