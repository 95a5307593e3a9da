package org.breakwater.outage;

import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The folder of static copies. Each has a subfolder; {@code now} is a link to the one that is served. A copy is written
 * in full, and only then the link is switched to it atomically: no one ever gets half of one.
 */
final class CopyFolder {

    static final String NOW = "now";

    private static final String COPY = "copy-";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern ADDRESS = Pattern.compile("/|(/[a-zA-Z0-9_-][a-zA-Z0-9._-]*)+");
    private static final Pattern NAMED_AS_A_FILE = Pattern.compile(".*\\.[a-z0-9]{2,5}");

    private final Path root;

    CopyFolder(Path root) {
        this.root = root;
    }

    /** Whether someone else's {@code now} is here, which must not be lost. */
    boolean isSomebodyElses() {
        var now = root.resolve(NOW);
        return Files.exists(root) && !Files.isDirectory(root) || Files.exists(now) && !Files.isSymbolicLink(now);
    }

    /** A new, empty copy, which is not served yet. */
    Path begin(Instant at) throws IOException {
        Files.createDirectories(root);
        for (int again = 0; ; again++) {
            var copy = root.resolve(COPY + NAME.format(at) + (again == 0 ? "" : "-" + again));
            if (!Files.exists(copy)) {
                return readable(Files.createDirectory(copy));
            }
        }
    }

    /** Writes these bytes at an address of a copy. */
    static void put(Path copy, String address, byte[] bytes) throws IOException {
        var file = copy.resolve(file(address)).normalize();
        if (!ADDRESS.matcher(address).matches() || !file.startsWith(copy)) {
            throw new IOException("This address cannot be a file: " + address);
        }
        for (var folder = file.getParent(); !Files.exists(folder); folder = file.getParent()) {
            readable(Files.createDirectories(folder));
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (var left = ByteBuffer.wrap(bytes); left.hasRemaining(); ) {
                channel.write(left);
            }
            // The machine may lose its power next: then the link must not lead to empty files.
            channel.force(true);
        }
        Files.setPosixFilePermissions(file, fromString("rw-r--r--"));
    }

    /**
     * Serves this copy from now on. The one before is kept, for readers in the middle of it; all older ones are
     * deleted.
     */
    void serve(Path copy) throws IOException {
        var now = root.resolve(NOW);
        var before = Files.isSymbolicLink(now) ? root.resolve(Files.readSymbolicLink(now)) : copy;
        var link = root.resolve("next");
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, copy.getFileName());
        Files.move(link, now, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        for (var old : copies()) {
            if (!old.equals(copy) && !old.equals(before)) {
                delete(old);
            }
        }
    }

    static void delete(Path copy) throws IOException {
        try (var all = Files.walk(copy)) {
            for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private List<Path> copies() throws IOException {
        try (var all = Files.list(root)) {
            return all.filter(one -> one.getFileName().toString().startsWith(COPY))
                    .toList();
        }
    }

    private static String file(String address) {
        var path = address.substring(1);
        return path.isEmpty() ? "index.html" : NAMED_AS_A_FILE.matcher(path).matches() ? path : path + ".html";
    }

    /** The web server runs as another user. */
    private static Path readable(Path folder) throws IOException {
        return Files.setPosixFilePermissions(folder, fromString("rwxr-xr-x"));
    }
}
