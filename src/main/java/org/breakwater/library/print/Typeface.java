package org.breakwater.library.print;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A typeface as it lies in its file, without its table of ligatures: to look through that table for each piece of a
 * line took more than half of the time of a sheet, and "fi" is read aloud and found better as two letters.
 */
final class Typeface {

    private static final int HEAD = 12;
    private static final int ENTRY = 16;
    private static final int COUNT_AT = 4;
    private static final int LIGATURES = tag("GSUB");

    /** No reader knows a table of this name, and so every reader passes it over. */
    private static final int NOTHING = tag("none");

    private Typeface() {}

    static byte[] fromFile(String name) {
        var file = PdfPress.resource(name);
        var words = ByteBuffer.wrap(file);
        for (int table = 0; table < words.getShort(COUNT_AT); table++) {
            var at = HEAD + table * ENTRY;
            if (words.getInt(at) == LIGATURES) {
                words.putInt(at, NOTHING);
            }
        }
        return file;
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }
}
