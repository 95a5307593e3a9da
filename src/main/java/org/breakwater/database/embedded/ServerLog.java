package org.breakwater.database.embedded;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;
import org.breakwater.database.CannotStart;

/** The server's log, and an explanation for a person. */
final class ServerLog {

    private static final Pattern LAST_WORDS = Pattern.compile("(?:FATAL|PANIC|error):\\s+(.*)");

    /** If it is larger than this the log is rotated at the next start, so that there are two of them at most. */
    private static final long MAX_BYTES = 10_000_000;

    private ServerLog() {}

    /** The current length of the log; the output of a start comes after it. */
    static long begin(HomeFolder folder) throws IOException {
        var log = folder.log();
        if (Files.exists(log) && Files.size(log) > MAX_BYTES) {
            Files.move(log, log.resolveSibling("log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(log)) {
            Files.createFile(log, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return Files.size(log);
    }

    static String since(HomeFolder folder, long offset) {
        try (var file = new RandomAccessFile(folder.log().toFile(), "r")) {
            file.seek(offset);
            var bytes = new byte[(int) Math.min(100_000, file.length() - offset)];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    static String damaged(HomeFolder folder, String why) {
        return "The data folder " + folder.data() + " is damaged (" + why
                + "); nothing in it was changed, restore it from the backup.";
    }

    /** One line from the output of a tool or the server before it failed. */
    static CannotStart refusal(HomeFolder folder, String said, String otherwise) {
        if (said.contains("No space left on device")) {
            return new CannotStart("The disk is full: no space left under " + folder.root() + ".");
        }
        var words = LAST_WORDS.matcher(said);
        var last =
                words.find() ? words.group(1) : said.strip().lines().findFirst().orElse("it said nothing");
        if (last.contains("Permission denied") || last.contains("wrong ownership")) {
            return new CannotStart("No permission in " + folder.root() + ": " + last);
        }
        return new CannotStart(otherwise + ": " + last);
    }
}
