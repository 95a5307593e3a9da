package org.breakwater.database.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;
import java.util.regex.Pattern;
import org.breakwater.database.CannotStart;

/**
 * The folder with all persistent data of the program.
 *
 * <pre>
 * lock, breakwater.pid     who uses it now
 * secret.key, passwords    readable only by their owner
 * postgres/17.10.0/        the server's programs
 * postgres/data/           its data, the one thing to back up together with the secrets
 * postgres/port, log       its port and its log
 * </pre>
 */
public record HomeFolder(Path root) {

    /** A new database takes 70 MB with its first log of 16 MB, the programs 60 MB. */
    private static final long NEEDED_AT_FIRST = 200_000_000;

    /** Enough to recover from a crash and to accept a day's reports. */
    private static final long NEEDED_LATER = 50_000_000;

    private static final Pattern NOT_OURS = Pattern.compile("Read-only|Operation not permitted");

    /** Creates the folder if it is new, and rejects one that cannot be used. */
    public static HomeFolder prepare(Path home) {
        var folder = new HomeFolder(home.toAbsolutePath().normalize());
        try {
            Files.createDirectories(folder.root);
            folder.limitAccess();
            Files.createDirectories(folder.postgres());
        } catch (IOException e) {
            throw folder.refusal(e);
        }
        if (!Files.isWritable(folder.root) || !Files.isWritable(folder.postgres())) {
            throw new CannotStart(
                    "No permission to write in " + home + "; set BREAKWATER_HOME to a folder you can write to.");
        }
        folder.refuseWithoutSpace();
        return folder;
    }

    /** The folder of a running program. */
    public static HomeFolder existing(Path home) {
        return new HomeFolder(home.toAbsolutePath().normalize());
    }

    /** Only its owner may enter; if started by root, the database's user may pass through to its own part. */
    private void limitAccess() throws IOException {
        var root = UnprivilegedUser.isRoot();
        if (root) {
            refuseUnreachable();
        }
        Files.setPosixFilePermissions(this.root, PosixFilePermissions.fromString(root ? "rwx--x--x" : "rwx------"));
    }

    private void refuseUnreachable() throws IOException {
        for (var above = root.getParent(); above != null; above = above.getParent()) {
            if (!Files.getPosixFilePermissions(above).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                throw new CannotStart("Started by root, the database runs as another user, who may not enter " + above
                        + "; set BREAKWATER_HOME to a folder outside it, such as /var/lib/breakwater.");
            }
        }
    }

    private void refuseWithoutSpace() {
        try {
            refuseWithoutSpace(Files.getFileStore(root).getUsableSpace());
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    void refuseWithoutSpace(long free) {
        var needed = Files.exists(data()) ? NEEDED_LATER : NEEDED_AT_FIRST;
        if (free < needed) {
            throw new CannotStart("The disk is full: %s has %d MB free and needs %d MB."
                    .formatted(root, free / 1_000_000, needed / 1_000_000));
        }
    }

    /** What a person can do about an error of the file system. */
    CannotStart refusal(IOException e) {
        if (String.valueOf(e.getMessage()).contains("No space left")) {
            return new CannotStart("The disk is full: no space left under " + root + ".", e);
        }
        if (e instanceof AccessDeniedException
                || NOT_OURS.matcher(String.valueOf(e.getMessage())).find()) {
            return new CannotStart(
                    "No permission to write in " + root + "; set BREAKWATER_HOME to a folder you can write to.", e);
        }
        if (e instanceof FileAlreadyExistsException there) {
            return new CannotStart("The folder " + root + " cannot be made: " + there.getFile() + " is a file.", e);
        }
        return new CannotStart("The folder " + root + " cannot be used: " + e.getMessage(), e);
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path data() {
        return postgres().resolve("data");
    }

    Path log() {
        return postgres().resolve("log");
    }

    private Path portFile() {
        return postgres().resolve("port");
    }

    /** The port of this home's server, or 0 if none was ever chosen. */
    public int port() {
        try {
            return Integer.parseInt(Files.readString(portFile()).strip());
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }

    void keepPort(int port) {
        writeWhole(portFile(), (port + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    /** Random bytes that are generated once and then kept for ever. */
    public byte[] secret(String name, int length) {
        var file = root.resolve(name);
        try {
            if (!Files.exists(file)) {
                if (Files.exists(data())) {
                    throw new CannotStart(
                            "The file " + file + " is missing, and everything encrypted with it would be lost;"
                                    + " restore it from the backup.");
                }
                Files.createDirectories(root);
                var made = new byte[length];
                new SecureRandom().nextBytes(made);
                writeWhole(file, made);
            }
            var bytes = Files.readAllBytes(file);
            if (bytes.length != length) {
                throw new CannotStart("The file " + file + " is damaged; restore it from the backup.");
            }
            return bytes;
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    /** Writes a file that only its owner can read, atomically. */
    void writeWhole(Path file, byte[] content) {
        try {
            var part = file.resolveSibling(file.getFileName() + ".part");
            Files.deleteIfExists(part);
            var owner = PosixFilePermissions.asFileAttribute(
                    Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
            Files.createFile(part, owner);
            try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(content));
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw refusal(e);
        }
    }
}
