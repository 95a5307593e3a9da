package org.breakwater.library.print;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A typeface from its file, without its table of ligatures: lookups in that table took more than half of the time of a
 * sheet, and "fi" is read aloud and found better as two letters.
 */
final class Typeface {

    private static final int HEAD = 12;
    private static final int ENTRY = 16;
    private static final int COUNT_AT = 4;
    private static final int LIGATURES = tag("GSUB");

    /** An unknown table name, which every font reader ignores. */
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
