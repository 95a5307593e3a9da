package org.breakwater.documents.inspection;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.InputStreamSource;

/** The result of inspecting a file: it is accepted, or a sentence says why not and what to do. */
public sealed interface InspectedFile {

    /** The name as the sender gave it, cleaned. */
    String name();

    /**
     * It is an accepted kind. Its content is read again when it is stored, so that only one of many inspected files is
     * held in memory.
     */
    record Fit(String name, FileKind kind, InputStreamSource source) implements InspectedFile {

        public byte[] bytes() {
            try (var stream = source.getInputStream()) {
                return stream.readNBytes(FileInspection.MOST_BYTES);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        @Override
        public String toString() {
            return "Fit[" + kind.id() + "]";
        }
    }

    /** @param why a part of a sentence that follows the name of the file */
    record Unfit(String name, String why) implements InspectedFile {

        /** The message for the sender. */
        public String inWords() {
            return "“" + name + "” " + why;
        }

        @Override
        public String toString() {
            return "Unfit[…]";
        }
    }
}
