package org.breakwater.documents;

import java.util.UUID;

/** Where a file belongs. */
public sealed interface Place {

    /** To something that is being written and was not sent yet, whose key this visitor holds. */
    @SuppressWarnings("ArrayRecordComponent")
    record OfDraft(UUID draft, byte[] holder) implements Place {

        @Override
        public String toString() {
            return "OfDraft[" + draft + "]";
        }
    }

    /** To a record that the actor may see. */
    record OfRecord(UUID record) implements Place {}

    /** To a record, put there for a visitor who holds this key and sees afterwards that it is there. */
    @SuppressWarnings("ArrayRecordComponent")
    record OfRecordFor(UUID record, byte[] holder) implements Place {

        @Override
        public String toString() {
            return "OfRecordFor[" + record + "]";
        }
    }
}
