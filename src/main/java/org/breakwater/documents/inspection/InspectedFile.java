package org.breakwater.documents.inspection;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.InputStreamSource;

/** What came of looking at a file: it can be kept, or a sentence says why not and what to do. */
public sealed interface InspectedFile {

    /** The name as the sender gave it, cleaned. */
    String name();

    /**
     * It is one of the kinds that we take. Its bytes are read once more when it is kept, so that of many that were
     * looked at one alone is held in memory.
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
