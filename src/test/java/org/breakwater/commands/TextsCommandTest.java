package org.breakwater.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.breakwater.HouseTest;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.library.Library;
import org.breakwater.library.editor.pictures.Uploads;
import org.breakwater.library.pictures.conversion.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** No lock-in: what we publish is exported as files and imported from files. */
@HouseTest
class TextsCommandTest {

    @Autowired
    TextsCommand texts;

    @Autowired
    Library library;

    @Autowired
    MockMvcTester web;

    @Autowired
    TestDatabase database;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final CommandTerminal terminal = new CommandTerminal(printer(), printer());

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
        assertThat(said()).contains("0 new versions saved", " files unchanged, 0 refused");
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
                .contains("1 new versions saved, 0 files unchanged, 2 refused", "looks like a telephone number")
                .contains("Elsewhere.md: a text stands under");
        library.refresh();
        assertThat(library.now().find("information/parents/" + name)).isEmpty();
    }

    /** Elsewhere a picture is redrawn, and so gets another name: imported texts are adapted. */
    @Test
    void picturesGoWithTheirTexts() throws IOException {
        var line = new Uploads(web, InventedPerson.NELL).line(Samples.fresh(), "A kite");
        assertThat(texts.run(List.of("out", folder.toString()), terminal)).isZero();
        var name = line.replaceFirst(".*picture:(\\S+).*", "$1");
        var pictures = folder.resolve("versions/pictures");
        assertThat(Files.readString(pictures.resolve(name + ".txt"))).contains("alt: A kite", "credit: Photograph by");

        var elsewhere = Files.createDirectories(folder.resolve("elsewhere/pictures"));
        var old = "f".repeat(64) + "-9x9.jpg";
        Files.write(elsewhere.resolve(old), Samples.fresh());
        Files.writeString(elsewhere.resolve(old + ".txt"), "alt: A boat\ncredit: Us\n");
        Files.writeString(elsewhere.resolve("e".repeat(64) + "-9x9.png"), "<svg>");
        Files.writeString(elsewhere.resolve("e".repeat(64) + "-9x9.png.txt"), "alt: x\ncredit: y\n");
        Files.writeString(elsewhere.resolve("d".repeat(64) + "-9x9.png"), "<svg>");
        var place = "information/parents/t" + UUID.randomUUID() + ".md";
        Files.createDirectories(folder.resolve("elsewhere/information/parents"));
        Files.writeString(
                folder.resolve("elsewhere").resolve(place),
                "---\ntitle: T\nsummary: S.\n---\n## A\n\n" + line + "\n\n![A boat](picture:" + old + " \"Us\")\n");
        for (int again = 0; again < 2; again++) {
            assertThat(texts.run(List.of("in", folder.resolve("elsewhere").toString()), terminal))
                    .isEqualTo(1);
        }
        assertThat(said())
                .contains("1 new versions saved, 0 files unchanged, 2 refused")
                .contains("0 new versions saved, 1 files unchanged, 2 refused")
                .contains("SVG files can contain programs", "does not say");
        assertThat(database.asOwner()
                        .sql("select body from library.version where path = ?")
                        .param(place.replace(".md", ""))
                        .query(String.class)
                        .single())
                .contains(name, "-300x200.jpg \"Us\")")
                .doesNotContain(old);
    }

    @Test
    void saysHowItIsTyped() {
        assertThat(texts.run(List.of(), terminal)).isEqualTo(2);
        assertThat(texts.run(List.of("in", folder.resolve("nowhere").toString()), terminal))
                .isEqualTo(1);
        assertThat(said()).contains("There is no such folder");
    }
}
