package org.breakwater.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.breakwater.database.CannotStart;

/** The data folder. */
public record PostgresCluster(HomeFolder folder, PostgresBinaries binaries) {

    /** @throws CannotStart if the folder is not of this PostgreSQL version */
    public static PostgresCluster in(HomeFolder folder, PostgresBinaries binaries) {
        var cluster = new PostgresCluster(folder, binaries);
        if (Files.exists(folder.data())) {
            cluster.refuseAnotherVersion();
        }
        return cluster;
    }

    private void refuseAnotherVersion() {
        String version;
        try {
            version = Files.readString(folder.data().resolve("PG_VERSION")).strip();
        } catch (IOException e) {
            throw damaged("PG_VERSION cannot be read", e);
        }
        if (!version.matches("\\d{1,3}")) {
            throw damaged("PG_VERSION is not a number", null);
        }
        var major = Integer.parseInt(version);
        if (major != PostgresBinaries.MAJOR) {
            throw new CannotStart(
                    "The data folder %s was created by %s version of PostgreSQL, %d; this program includes %d."
                            .formatted(
                                    folder.data(),
                                    major > PostgresBinaries.MAJOR ? "a newer" : "an older",
                                    major,
                                    PostgresBinaries.MAJOR));
        }
    }

    private CannotStart damaged(String why, @org.jspecify.annotations.Nullable Throwable cause) {
        var line = ServerLog.damaged(folder, why);
        return cause == null ? new CannotStart(line) : new CannotStart(line, cause);
    }

    /** Creates the data folder beside its place and moves it there when it is complete. */
    public void createIfNew(String superuserPassword) {
        if (Files.exists(folder.data())) {
            return;
        }
        var part = folder.data().resolveSibling("data.part");
        var password = folder.data().resolveSibling("password.part");
        try {
            if (Files.exists(part)) {
                PostgresBinaries.delete(part);
            }
            Files.createDirectory(
                    part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            UnprivilegedUser.give(part);
            Files.setPosixFilePermissions(folder.postgres(), PosixFilePermissions.fromString("rwx--x--x"));
            folder.writeWhole(password, superuserPassword.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            UnprivilegedUser.give(password);
            initialise(part, password);
            Files.move(part, folder.data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw folder.refusal(e);
        } finally {
            password.toFile().delete();
        }
    }

    /**
     * The builtin provider sorts the same everywhere, so that an update of the system's C library does not corrupt
     * indexes.
     */
    private void initialise(Path data, Path password) {
        var outcome = UnprivilegedUser.run(List.of(
                binaries.program("initdb"),
                "--pgdata=" + data,
                "--username=" + DatabaseRoles.SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums"));
        if (!outcome.good()) {
            throw ServerLog.refusal(folder, outcome.output(), "The database could not be made");
        }
    }
}
