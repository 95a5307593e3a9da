package org.breakwater.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** The reason of a failed start is given in one line. */
class CannotStartTest {

    private Path home = Path.of("");
    private Path data = Path.of("");

    @BeforeEach
    void makeHome(TestInfo test) {
        home = Homes.place(test.getTestMethod().orElseThrow().getName());
        data = home.resolve("postgres/data");
    }

    @AfterEach
    void remove() throws IOException {
        Homes.remove(home);
    }

    @Test
    void refusesAFolderThatAnotherProgramUses() {
        var first = EmbeddedDatabase.start(home);
        try {
            assertThat(refusal())
                    .contains(
                            "already runs",
                            Long.toString(ProcessHandle.current().pid()),
                            "stop");
        } finally {
            first.close();
        }
    }

    @Test
    void refusesAFolderOfANewerPostgres() throws IOException {
        Files.writeString(data.resolve("PG_VERSION"), "18\n");
        assertThat(refusal()).contains("created by a newer version of PostgreSQL, 18", "includes 17");
    }

    @Test
    void refusesAFolderWithoutItsVersion() throws IOException {
        Files.delete(data.resolve("PG_VERSION"));
        assertThat(refusal()).contains("is damaged", "restore it from the backup");
    }

    @Test
    void refusesAFolderWithoutItsControlFile() throws IOException {
        Files.delete(data.resolve("global/pg_control"));
        assertThat(refusal()).contains("is damaged");
    }

    @Test
    void refusesAFolderWhoseLogIsGone() throws IOException {
        try (var segments = Files.newDirectoryStream(data.resolve("pg_wal"), "0*")) {
            for (var segment : segments) {
                Files.delete(segment);
            }
        }
        assertThat(refusal()).contains("is damaged");
    }

    @Test
    void refusesAFolderWhoseCatalogueIsOverwritten() throws IOException {
        try (var control =
                new RandomAccessFile(data.resolve("global/pg_control").toFile(), "rw")) {
            control.seek(16);
            control.write(new byte[64]);
        }
        assertThat(refusal()).contains("is damaged");
    }

    @Test
    void refusesToMakeNewPasswordsForOldData() throws IOException {
        Files.move(home.resolve("passwords"), home.resolve("elsewhere"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(refusal()).contains("passwords is missing", "from the backup");
    }

    @Test
    void stopsTheServerWhoseDataItCannotOpen() throws IOException {
        Files.writeString(home.resolve("passwords"), "superuser=wrong\nowner=wrong\napp=wrong\n");
        assertThat(refusal()).contains("passwords");
        assertThat(data.resolve("postmaster.pid")).doesNotExist();
        assertThat(EmbeddedDatabase.inUse(home)).isFalse();
    }

    @Test
    void refusesToMakeANewKeyForOldData() throws IOException {
        Files.delete(home.resolve("secret.key"));
        assertThat(refusal()).contains("secret.key is missing");
    }

    @Test
    void choosesAnotherPortWhenItsOwnIsTaken() throws IOException {
        var port =
                Integer.parseInt(Files.readString(home.resolve("postgres/port")).strip());
        try (var taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            var database = EmbeddedDatabase.start(home);
            assertThat(database.owner().url()).doesNotContain(":" + taken.getLocalPort() + "/");
            database.close();
        }
    }

    @Test
    void refusesAFileInPlaceOfAFolder() throws IOException {
        Homes.remove(home);
        Files.createFile(home);
        assertThat(refusal()).contains(home.toString());
    }

    private String refusal() {
        var thrown = assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> EmbeddedDatabase.start(home))
                .actual();
        assertThat(thrown.oneLine())
                .doesNotContain("\n")
                .doesNotContain("Exception")
                .hasSizeLessThan(300);
        return thrown.oneLine();
    }
}
