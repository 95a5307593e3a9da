package org.breakwater.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.breakwater.database.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalsTest {

    @TempDir
    Path home = Path.of("");

    @Test
    void saysHowMuchSpaceIsMissing() {
        var folder = new HomeFolder(home);
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> folder.refuseWithoutSpace(12_000_000))
                .withMessage("The disk is full: " + home + " has 12 MB free and needs 200 MB.");
    }

    @Test
    void needsLessSpaceOnceTheDataIsThere() throws IOException {
        var folder = new HomeFolder(home);
        Files.createDirectories(folder.data());
        folder.refuseWithoutSpace(60_000_000);
        assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> folder.refuseWithoutSpace(40_000_000));
    }

    @Test
    void saysThatTheDiskIsFullWhoeverNoticesIt() {
        var folder = new HomeFolder(home);
        var line = "The disk is full: no space left under " + home + ".";
        assertThat(folder.refusal(new FileSystemException("a", null, "No space left on device")))
                .hasMessage(line);
        var said = "creating template1 ... PANIC:  could not write to file \"pg_wal/x\": No space left on device";
        assertThat(ServerLog.refusal(folder, said, "The database could not be made"))
                .hasMessage(line);
    }

    @Test
    void saysWhichFolderNeedsAPermission() {
        var folder = new HomeFolder(home);
        assertThat(folder.refusal(new AccessDeniedException("a")))
                .hasMessage(
                        "No permission to write in " + home + "; set BREAKWATER_HOME to a folder you can write to.");
        assertThat(folder.refusal(new FileSystemException("a", null, "Read-only file system")))
                .hasMessageContaining("No permission to write");
    }

    @Test
    void bringsTheVersionOfThePom() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<postgres-binaries.version>" + PostgresBinaries.VERSION + "</postgres-binaries.version>");
        assertThat(PostgresBinaries.VERSION).startsWith(PostgresBinaries.MAJOR + ".");
        assertThat(PostgresBinaries.class.getResource(PostgresBinaries.resource()))
                .isNotNull();
    }
}
