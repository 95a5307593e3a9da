package org.breakwater.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.breakwater.TestDatabase;
import org.springframework.util.FileSystemUtils;

/** Homes that were started once and stopped. One is created; the others are copies, which is a hundred times faster. */
final class Homes {

    private static final Path MODEL = TestDatabase.folder("homes").resolve("model");

    private Homes() {}

    static synchronized Path place(String name) {
        var place = MODEL.resolveSibling(name);
        try {
            if (!Files.exists(MODEL.resolve("postgres/data/PG_VERSION"))) {
                EmbeddedDatabase.start(MODEL).close();
            }
            remove(place);
            Files.createDirectories(place.resolve("postgres"));
            for (var part : new String[] {"passwords", "secret.key", "postgres/data", "postgres/port"}) {
                copy(MODEL.resolve(part), place.resolve(part));
            }
            Files.createSymbolicLink(place.resolve("postgres/17.10.0"), MODEL.resolve("postgres/17.10.0"));
            return place;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void remove(Path place) throws IOException {
        FileSystemUtils.deleteRecursively(place);
    }

    /** With owners and modes, which Java's copy loses. */
    private static void copy(Path from, Path to) throws IOException {
        try {
            var copied = new ProcessBuilder("cp", "-a", from.toString(), to.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (copied != 0) {
                throw new IOException("cp failed for " + from);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
