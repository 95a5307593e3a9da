package org.breakwater.documents.redaction;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.breakwater.documents.encryption.EncryptedPieces;

/** A cache of page counts: the redaction page needs them at each step. */
final class PageCounts {

    private static final int MOST = 200;

    private final LinkedHashMap<String, Integer> counted = new LinkedHashMap<>();

    synchronized Optional<Integer> of(byte[] file, String type) {
        return Optional.ofNullable(counted.get(name(file, type)));
    }

    synchronized void note(byte[] file, String type, int pages) {
        counted.put(name(file, type), pages);
        if (counted.size() > MOST) {
            counted.pollFirstEntry();
        }
    }

    private static String name(byte[] file, String type) {
        return type + HexFormat.of().formatHex(EncryptedPieces.sha256(file));
    }
}
