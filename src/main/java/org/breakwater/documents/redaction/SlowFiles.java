package org.breakwater.documents.redaction;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import org.breakwater.documents.encryption.EncryptedPieces;

/** Files that recently timed out: retrying them at once would take a slot from others. */
public final class SlowFiles {

    private static final Duration A_WHILE = Duration.ofMinutes(10);
    private static final int MOST = 200;

    private final LinkedHashMap<String, Instant> until = new LinkedHashMap<>();
    private final Clock clock;

    public SlowFiles(Clock clock) {
        this.clock = clock;
    }

    public synchronized boolean is(byte[] file) {
        var now = clock.instant();
        until.values().removeIf(end -> !end.isAfter(now));
        return !until.isEmpty() && until.containsKey(name(file));
    }

    public synchronized void note(byte[] file) {
        until.putIfAbsent(name(file), clock.instant().plus(A_WHILE));
        if (until.size() > MOST) {
            until.pollFirstEntry();
        }
    }

    private static String name(byte[] file) {
        return HexFormat.of().formatHex(EncryptedPieces.sha256(file));
    }
}
