package org.breakwater.library.information.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.library.editor.pictures.TextWithPicture;
import org.breakwater.library.editor.pictures.Uploads;
import org.breakwater.library.pictures.conversion.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A picture is public as long as a text that shows it is in force, and not before. */
@HouseTest
class PictureScreensTest {

    @Autowired
    House house;

    @Autowired
    MockMvcTester web;

    @Autowired
    TestClock clock;

    private TextWithPicture text;

    @BeforeEach
    void arrive() {
        text = new TextWithPicture(house);
    }

    @Test
    void isSeenByItsReadersOnceTheTextThatShowsItCounts() {
        var line = text.nell.line(Samples.fresh(), TextWithPicture.ALT);
        assertThat(line).startsWith("![A bucket of (cold) water \\* beside a rocket](picture:");
        var address = Uploads.address(line);
        assertThat(text.statusFor(address)).isEqualTo(404);

        assertThat(text.write("## Be safe\n\n" + line, "")).isEqualTo(200);
        var preview = Objects.requireNonNull(
                text.nell.browser().page().select(".bw-preview img").first());
        assertThat(preview.attr("alt")).isEqualTo("A bucket of (cold) water * beside a rocket");
        assertThat(text.nell.browser().visit(preview.attr("src")))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .hasContentType("image/jpeg");

        assertThat(text.write("## Be safe\n\n" + line, "yes")).isEqualTo(303);
        text.press(InventedPerson.JONAS, "approve");
        assertThat(text.statusFor(address)).isEqualTo(404);
        text.press(InventedPerson.ODILE, "publish", "when", "NOW");
        var reader = house.visitor();
        reader.visit("/" + text.path);
        var seen = Objects.requireNonNull(reader.page().select("article img").first());
        assertThat(seen.attr("src")).isEqualTo(address);
        assertThat(seen.attributes().asList())
                .extracting(Object::toString)
                .contains("width=\"300\"", "height=\"200\"", "loading=\"lazy\"");
        assertThat(reader.page().select(".bw-credit").text()).isEqualTo("Photograph by A. Smith, CC BY 4.0");
        isAPicture(address);

        clock.advance(Duration.ofMinutes(1));
        var odile = house.as(InventedPerson.ODILE);
        odile.visit("/library/editor/take-down?path=" + text.path);
        odile.send("/library/editor/take-down", "why", "It was the wrong bucket");
        assertThat(text.statusFor(address)).isEqualTo(404);
    }

    private void isAPicture(String address) {
        var answer = web.get().uri(address).exchange();
        assertThat(answer)
                .hasStatusOk()
                .hasContentType("image/jpeg")
                .hasHeader("Cache-Control", "public, max-age=31536000, immutable")
                .hasHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .doesNotContainHeader("Set-Cookie");
        var tag = String.valueOf(answer.getResponse().getHeader("ETag"));
        assertThat(web.get().uri(address).header("If-None-Match", tag)).hasStatus(304);
        for (var other : new String[] {
            address.replace(".jpg", ".png"),
            address.replaceFirst("[0-9a-f]{64}", "0".repeat(64)),
            address.replaceFirst("[0-9a-f]{63}\\.", "."),
            "/information/pictures/x.svg"
        }) {
            assertThat(text.statusFor(other)).as(other).isEqualTo(404);
        }
    }
}
