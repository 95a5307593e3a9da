package org.breakwater.database.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.breakwater.database.CannotStart;

/** PostgreSQL's programs, unpacked once from the class path into the home. */
public record PostgresBinaries(Path root) {

    /** As in the pom; a test compares the two. */
    static final String VERSION = "17.10.0";

    static final int MAJOR = 17;

    /** Unpacks beside the final place and moves it there, so that a half unpacked server is never started. */
    public static PostgresBinaries unpackedIn(HomeFolder folder) {
        var place = folder.postgres().resolve(VERSION);
        if (!Files.exists(place)) {
            try {
                var part = Files.createTempDirectory(folder.postgres(), ".unpack-");
                unpack(part);
                Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rwxr-xr-x"));
                new ProcessBuilder("sync", "-f", part.toString()).start().waitFor();
                Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
                sweep(folder);
            } catch (IOException e) {
                throw folder.refusal(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CannotStart("Interrupted while unpacking the database.", e);
            }
        }
        return new PostgresBinaries(place);
    }

    String program(String name) {
        return root.resolve("bin").resolve(name).toString();
    }

    static String resource() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var processor = switch (System.getProperty("os.arch", "")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> "none";
        };
        return "/postgres-" + (system.contains("linux") ? "linux" : "none") + "-" + processor + ".txz";
    }

    private static void unpack(Path target) throws IOException {
        try (var packed = PostgresBinaries.class.getResourceAsStream(resource())) {
            if (packed == null) {
                throw new CannotStart("No database is supplied for this machine (%s, %s); set BREAKWATER_DB_URL."
                        .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
            }
            unpack(packed, target);
        }
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                put(entry, tar, target);
            }
        }
    }

    private static void put(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        var path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("An entry leaves its folder");
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, path);
            var runs = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    /** Removes what an interrupted unpacking left. */
    private static void sweep(HomeFolder folder) throws IOException {
        try (var left = Files.newDirectoryStream(folder.postgres(), ".unpack-*")) {
            for (var folderLeft : left) {
                delete(folderLeft);
            }
        }
    }

    static void delete(Path folder) throws IOException {
        List<Path> all;
        try (var walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (var path : all) {
            Files.delete(path);
        }
    }
}
