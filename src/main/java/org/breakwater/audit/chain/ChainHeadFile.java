package org.breakwater.audit.chain;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The heads of the chain, in a file outside the database: someone who truncates the log there cannot truncate it here.
 * A line is added at most once a second; at {@value #FULL} bytes the file is rotated.
 */
class ChainHeadFile {

    private static final long FULL = 1_000_000;

    private final Path file;
    private final Path old;

    ChainHeadFile(Path home) {
        this.file = home.resolve("audit-head");
        this.old = home.resolve("audit-head.old");
    }

    /** Adds a head and waits until it is on the disk. */
    void add(ChainHead head) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (Files.exists(file) && Files.size(file) >= FULL) {
            Files.move(file, old, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
        var line = ByteBuffer.wrap(head.line().getBytes(StandardCharsets.UTF_8));
        try (var out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (line.hasRemaining()) {
                out.write(line);
            }
            out.force(true);
        }
    }

    /** All stored heads, the oldest first. */
    List<ChainHead> heads() throws IOException {
        var heads = new ArrayList<ChainHead>();
        for (var from : List.of(old, file)) {
            if (Files.exists(from)) {
                try (var lines = Files.lines(from)) {
                    lines.forEach(line -> ChainHead.read(line).ifPresent(heads::add));
                }
            }
        }
        return heads;
    }
}
