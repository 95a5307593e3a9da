package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents that tests write: an outdated list is rewritten, and the test says so once. */
final class Documents {

    private Documents() {}

    static void keep(Path file, String text) throws IOException {
        var kept = Files.exists(file) ? Files.readString(file) : "";
        if (!kept.equals(text)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(kept)
                .as(file + " was not up to date and has been written anew: commit it")
                .isEqualTo(text);
    }
}
