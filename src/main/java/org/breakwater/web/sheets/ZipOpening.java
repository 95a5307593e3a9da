package org.breakwater.web.sheets;

import java.io.IOException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Opens an uploaded zip file. The library keeps its whole central directory in memory, and some of the entries' headers
 * more than once: a file of some hundred kilobytes could fill the memory. So the directory is measured first, and
 * entries are only read on demand.
 */
public final class ZipOpening {

    /** In bytes, of the whole central directory: two thousand entries with long names have a third of that. */
    private static final int MOST_IN_THE_TABLE = 1_000_000;

    /** In bytes: the fixed part of a directory entry, without its name and extra fields. */
    private static final int A_LINE = 46;

    private static final int NAME_LENGTH = 28;
    private static final int EXTRA_LENGTH = 30;
    private static final int COMMENT_LENGTH = 32;

    private ZipOpening() {}

    /** Whether its directory has more entries than these, or is far longer than in legitimate files. */
    public static boolean isTooMuch(byte[] file, int mostParts) {
        var parts = 0;
        var length = 0;
        for (int at = 0; at + A_LINE <= file.length; at++) {
            if (file[at] == 'P' && file[at + 1] == 'K' && file[at + 2] == 1 && file[at + 3] == 2) {
                parts++;
                length += A_LINE
                        + number(file, at + NAME_LENGTH)
                        + number(file, at + EXTRA_LENGTH)
                        + number(file, at + COMMENT_LENGTH);
                if (parts > mostParts || length > MOST_IN_THE_TABLE) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int number(byte[] file, int at) {
        return Byte.toUnsignedInt(file[at]) + 256 * Byte.toUnsignedInt(file[at + 1]);
    }

    /** Its entries, by the central directory. */
    public static ZipFile open(byte[] file) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .setIgnoreLocalFileHeader(true)
                .get();
    }
}
