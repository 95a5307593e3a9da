package org.breakwater.audit.chain;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The end of the chain at one moment.
 *
 * @param seq how many seals there were
 * @param hash the hash of the last of them
 */
record ChainHead(long seq, byte[] hash, Instant at) {

    /** Before the first seal. */
    static final ChainHead NONE = new ChainHead(0, new byte[32], Instant.EPOCH);

    private static final Pattern LINE = Pattern.compile("(\\d{1,18}) ([0-9a-f]{64}) (\\S+)");

    /** A line begins with its line break, so that one truncated by a crash does not corrupt the next. */
    String line() {
        return "\n" + seq + " " + HexFormat.of().formatHex(hash) + " " + at;
    }

    /** Parses a line; one truncated by a crash is ignored. */
    static Optional<ChainHead> read(String line) {
        var found = LINE.matcher(line);
        return found.matches()
                ? Optional.of(new ChainHead(
                        Long.parseLong(found.group(1)), HexFormat.of().parseHex(found.group(2)), Instant.EPOCH))
                : Optional.empty();
    }
}
