package org.breakwater.database.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.breakwater.database.CannotStart;
import org.jspecify.annotations.Nullable;

/** Two programs never share a home. The kernel releases the lock when the program dies, however it dies. */
public final class HomeLock {

    private final FileChannel channel;
    private final Path pidFile;

    private HomeLock(FileChannel channel, Path pidFile) {
        this.channel = channel;
        this.pidFile = pidFile;
    }

    /**
     * Locks the home for this program.
     *
     * @throws CannotStart if another program has locked it
     */
    public static HomeLock take(HomeFolder folder) {
        var pidFile = folder.root().resolve("breakwater.pid");
        try {
            var channel = open(folder.root());
            if (tryLock(channel) == null) {
                channel.close();
                throw new CannotStart("Breakwater already runs on " + folder.root() + whichProcess(pidFile)
                        + "; stop it with ./breakwater stop, or set BREAKWATER_HOME.");
            }
            Files.writeString(pidFile, ProcessHandle.current().pid() + "\n");
            return new HomeLock(channel, pidFile);
        } catch (IOException e) {
            throw folder.refusal(e);
        }
    }

    /** Whether another program has locked this home. */
    public static boolean isHeld(Path home) {
        if (!Files.exists(home.resolve("lock"))) {
            return false;
        }
        try (var channel = open(home)) {
            return tryLock(channel) == null;
        } catch (IOException e) {
            return false;
        }
    }

    private static FileChannel open(Path home) throws IOException {
        return FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String whichProcess(Path pidFile) {
        try {
            return " (process "
                    + Files.readString(pidFile, StandardCharsets.US_ASCII).strip() + ")";
        } catch (IOException e) {
            return "";
        }
    }

    public void release() {
        try {
            if (channel.isOpen()) {
                Files.deleteIfExists(pidFile);
                channel.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException("The lock of the home could not be given back", e);
        }
    }
}
