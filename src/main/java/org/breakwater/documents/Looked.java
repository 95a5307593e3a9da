package org.breakwater.documents;

import org.breakwater.documents.model.Kind;

/** What came of looking at a file: it can be kept, or a sentence says why not and what to do. */
public sealed interface Looked {

    /** The name as the sender gave it, cleaned. */
    String name();

    /** It is one of the kinds that we take. Its bytes are held in memory: keep it and let go. */
    @SuppressWarnings("ArrayRecordComponent")
    record Fit(String name, Kind kind, byte[] bytes) implements Looked {

        @Override
        public String toString() {
            return "Fit[" + kind.id() + ", " + bytes.length + " bytes]";
        }
    }

    /** @param why a part of a sentence that follows the name of the file */
    record Unfit(String name, String why) implements Looked {

        /** As it is told to the sender. */
        public String inWords() {
            return "“" + name + "” " + why;
        }

        @Override
        public String toString() {
            return "Unfit[…]";
        }
    }
}
