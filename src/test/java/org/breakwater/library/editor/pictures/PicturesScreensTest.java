package org.breakwater.library.editor.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.Statements;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.library.pictures.conversion.PictureConversion;
import org.breakwater.library.pictures.conversion.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An author uploads a picture, uses it in a text, and nobody sees it before the text is published. */
@HouseTest
class PicturesScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PictureConversion darkroom;

    private TextWithPicture text;

    @BeforeEach
    void arrive() {
        text = new TextWithPicture(house);
    }

    @Test
    void isNotSeenWhileItsTextWaitsForItsDay() {
        var line = text.nell.line(Samples.fresh(), TextWithPicture.ALT);
        text.write("## Be safe\n\n" + line, "yes");
        text.press(InventedPerson.JONAS, "approve");
        text.press(
                InventedPerson.ODILE, "publish", "when", "LATER", "fromDay", "1", "fromMonth", "1", "fromYear", "2099");
        assertThat(text.statusFor(Uploads.address(line))).isEqualTo(404);
        text.press(InventedPerson.ODILE, "cancel-publication", "publication", nextPublication());
    }

    private String nextPublication() {
        return database.asOwner()
                .sql("select cast(max(id) as text) from library.publication where path = ?")
                .param(text.path)
                .query(String.class)
                .single();
    }

    @Test
    void whatIsRefusedSaysWhyAndKeepsWhatWasTyped() {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8);
        for (var bad : Map.of(
                        svg,
                        "can contain programs",
                        "words".getBytes(StandardCharsets.UTF_8),
                        "We cannot read this file as a picture",
                        Samples.bomb(),
                        "100,000 pixels wide",
                        new byte[0],
                        "Choose a picture")
                .entrySet()) {
            assertThat(text.nell.send(bad.getKey(), TextWithPicture.ALT)).hasStatus(422);
            assertThat(text.nell.browser().page().select("#picture-error").text())
                    .contains(bad.getValue());
            assertThat(text.nell.browser().page().select("textarea[name=alt]").text())
                    .isEqualTo(TextWithPicture.ALT);
        }
        assertThat(text.nell.send(new byte[5 * 1024 * 1024 + 1], TextWithPicture.ALT))
                .hasStatus(413);
        assertThat(text.nell.browser().page().text()).contains("It must be 5MB or smaller");
        assertThat(text.nell.browser().page().select("textarea[name=alt]").text())
                .isEqualTo(TextWithPicture.ALT);
    }

    @Test
    void whoComesWhileAnotherPictureIsReadIsAskedToComeLaterAndKeepsWhatWasTyped() throws IOException {
        darkroom.develop(() -> {
            assertThat(CompletableFuture.supplyAsync(() -> text.nell.send(Samples.fresh(), TextWithPicture.ALT))
                            .join())
                    .hasStatus(503);
            return InputStream.nullInputStream();
        });
        assertThat(text.nell.browser().page().text()).contains("Try again in a minute");
        assertThat(text.nell.browser().page().select("textarea[name=alt]").text())
                .isEqualTo(TextWithPicture.ALT);
    }

    @Test
    void asksForWordsOrAPlainNoAndForWhoMadeIt() {
        var file = Samples.fresh();
        assertThat(text.nell.send(file, "x.png", Map.of())).hasStatus(422);
        assertThat(text.nell.browser().page().select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#alt", "#credit");
        assertThat(text.nell.send(file, "x.png", Map.of("alt", "w", "only", "DECORATION", "credit", "Us")))
                .hasStatus(422);
        assertThat(text.nell.send(file, "x.png", Map.of("alt", "w".repeat(251), "credit", "c".repeat(201))))
                .hasStatus(422);
        assertThat(text.nell.browser().page().text()).contains("Use 250 characters", "Use 200 characters");
        text.nell.browser().follow(text.nell.send(file, "x.png", Map.of("only", "DECORATION", "credit", "Us")));
        var line = text.nell.browser().page().select("textarea[name=line]").text();
        assertThat(line).startsWith("![](picture:");
        assertThat(text.write("## Be safe\n\n" + line, "yes")).isEqualTo(303);
    }

    @Test
    void theSamePictureIsNotPutInTwice() {
        var file = Samples.fresh();
        text.nell.line(file, TextWithPicture.ALT);
        assertThat(text.nell.send(file, "Other words")).hasStatus(422);
        assertThat(text.nell.browser().page().select(".govuk-inset-text a").text())
                .contains(TextWithPicture.ALT);
        assertThat(text.nell.browser().page().text())
                .contains("We already have this picture. Use that one. You can change its description on the page");
    }

    @Test
    void aTextThatNamesAPictureWhichIsNotHereIsToBeMended() {
        var line = text.nell.line(Samples.fresh(), TextWithPicture.ALT);
        var none = line.replaceFirst("picture:[0-9a-f]{64}", "picture:" + "0".repeat(64));
        for (var bad : Map.of(
                        none,
                        "Picture not found",
                        line.replace("300x200", "30x20"),
                        "Picture not found",
                        line.replaceFirst("!\\[.*?]", "![]"),
                        "A picture has no description",
                        "![x](https://elsewhere.example/x.png)",
                        "cannot be used")
                .entrySet()) {
            assertThat(text.write("## Be safe\n\n" + bad.getKey(), "yes")).isEqualTo(422);
            assertThat(text.nell.browser().page().text()).contains(bad.getValue());
        }
    }

    @Test
    void theListSaysWhereEachIsUsedAndAsksNoMoreQuestionsHoweverLongItIs() {
        var line = text.nell.line(Samples.fresh(), TextWithPicture.ALT);
        text.write("## Be safe\n\n" + line, "yes");
        var page = text.nell.browser();
        page.visit(Uploads.PAGE);
        assertThat(page.page().select("main table a[href*=text?path=]").eachText())
                .contains(text.path);
        var withFew = Statements.during(() -> page.visit(Uploads.PAGE));
        for (int more = 0; more < 21; more++) {
            text.nell.send(Samples.fresh(), TextWithPicture.ALT);
        }
        assertThat(Statements.during(() -> page.visit(Uploads.PAGE)))
                .isEqualTo(withFew)
                .isPositive();
        assertThat(page.page().select("main tbody tr")).hasSize(20);
        page.visit(page.page().select("a[rel=next]").attr("href"));
        assertThat(page.page().select("main table a[href*=text?path=]").eachText())
                .contains(text.path);
    }

    @Test
    void whoDoesNotWriteFindsNothing() {
        var line = text.nell.line(Samples.fresh(), TextWithPicture.ALT);
        var robin = house.as(InventedPerson.ROBIN);
        assertThat(robin.visit(Uploads.PAGE)).hasStatus(404);
        assertThat(robin.visit(Uploads.address(line))).hasStatus(404);
        assertThat(jdbc.sql("select count(*) from library.picture where sha = ?")
                        .param(line.replaceFirst(".*picture:([0-9a-f]{64}).*", "$1"))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsSentAfterTheSessionEndedKeepsItsWords() {
        text.nell.browser().visit(Uploads.PAGE);
        clock.advance(Duration.ofMinutes(45));
        var sent = text.nell.browser().send(Uploads.PAGE, "alt", TextWithPicture.ALT, "credit", "Us");
        text.nell.browser().follow(sent);
        text.nell
                .browser()
                .follow(text.nell
                        .browser()
                        .send(
                                "/sign-in/demo",
                                "person",
                                InventedPerson.NELL.accountId().toString()));
        assertThat(text.nell.browser().send(Uploads.PAGE)).hasStatus(422);
        assertThat(text.nell.browser().page().select("textarea[name=alt]").text())
                .isEqualTo(TextWithPicture.ALT);
        assertThat(text.nell.browser().page().text()).contains("Choose a picture");
    }
}
