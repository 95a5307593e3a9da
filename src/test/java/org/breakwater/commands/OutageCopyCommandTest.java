package org.breakwater.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code ./breakwater outage-copy} as it is typed. */
@HouseTest
class OutageCopyCommandTest {

    @Autowired
    OutageCopyCommand command;

    @Autowired
    TestClock clock;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void saysWhereTheCopyLiesAndFromWhenItIs() {
        clock.setLondon("2027-12-01T10:15");
        assertThat(run(folder.resolve("new/copy").toString())).isZero();
        assertThat(words())
                .startsWith("A copy from Wednesday 1 December 2027, 10:15 is in ")
                .contains("new/copy/now: ");
        assertThat(folder.resolve("new/copy/now/index.html")).exists();
    }

    @Test
    void saysWhatToType() {
        for (var typed : List.of(List.<String>of(), List.of("a", "b"), List.of("--help"), List.of(" "))) {
            assertThat(command.run(typed, terminal())).isEqualTo(2);
        }
        assertThat(words()).startsWith("Usage: outage-copy FOLDER");
    }

    @Test
    void saysWhyItCouldNotBeWritten() throws IOException {
        var file = Files.writeString(folder.resolve("a-file"), "theirs");
        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(run(file.resolve("below").toString())).isEqualTo(1);
        assertThat(words()).contains("not one of our copies", "The previous copy is still being served");
    }

    private int run(String... typed) {
        return command.run(List.of(typed), terminal());
    }

    private CommandTerminal terminal() {
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new CommandTerminal(out, out);
    }

    private String words() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
