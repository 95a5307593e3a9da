package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.breakwater.library.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody is bound to this program: what we publish goes out as files and comes in as files. */
@HouseTest
class TextsCommandTest {

    @Autowired
    TextsCommand texts;

    @Autowired
    Library library;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(printer(), printer());

    private PrintStream printer() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void takesEverythingOutAndFindsNothingNewInIt() throws IOException {
        assertThat(texts.run(List.of("out", folder.toString()), terminal)).isZero();
        assertThat(Files.readString(folder.resolve("versions/information/children/abuse/1.md")))
                .isEqualTo(Files.readString(Path.of("partnerships/southend/information/children/abuse.md"))
                                .strip() + "\n");
        assertThat(texts.run(List.of("in", folder.resolve("now").toString()), terminal))
                .isZero();
        assertThat(said()).contains("0 new versions were kept", "0 were refused");
    }

    @Test
    void takesInWhatIsGoodSaysWhyNotTheRestAndPublishesNothing() throws IOException {
        var name = "t" + UUID.randomUUID();
        var place = Files.createDirectories(folder.resolve("information/parents"));
        Files.writeString(
                place.resolve(name + ".md"), "---\ntitle: From a file\nsummary: Short.\n---\n## Words\n\nGood.\n");
        Files.writeString(place.resolve("bad.md"), "---\ntitle: Bad\n---\nCall 999 <script>.\n");
        Files.writeString(folder.resolve("Elsewhere.md"), "words");
        assertThat(texts.run(List.of("in", folder.toString()), terminal)).isEqualTo(1);
        assertThat(said())
                .contains("1 new versions were kept", "2 were refused", "looks like a telephone number")
                .contains("Elsewhere.md: a text stands under");
        library.refresh();
        assertThat(library.now().find("information/parents/" + name)).isEmpty();
    }

    @Test
    void saysHowItIsTyped() {
        assertThat(texts.run(List.of(), terminal)).isEqualTo(2);
        assertThat(texts.run(List.of("in", folder.resolve("nowhere").toString()), terminal))
                .isEqualTo(1);
        assertThat(said()).contains("There is no such folder");
    }
}
