package org.breakwater.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** What one of the processes of a test run has done, the others need not do again. */
final class OnceARun {

    /** For a run of the whole suite; a class that is run by itself is its own run. */
    private static final String RUN = System.getProperty("run", "");

    private static final Path DONE = Path.of("target", "once-a-run", RUN.replaceAll("\\W", ""));

    private OnceARun() {}

    static boolean isFirst(String what) {
        if (RUN.isEmpty()) {
            return true;
        }
        try {
            Files.createDirectories(DONE);
            Files.createFile(DONE.resolve(UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8))
                    .toString()));
            return true;
        } catch (FileAlreadyExistsException done) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
