package org.breakwater.library.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Whatever someone writes, nothing in it runs in a reader's browser, and nothing is fetched from elsewhere. */
class UnsafeMarkupTest {

    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "Some words <script>alert(1)</script> more",
            "<img src=x onerror=alert(1)>",
            "<style>body{display:none}</style>",
            "[press](javascript:alert(1))",
            "[press](JaVaScRiPt:alert(1))",
            "[press](data:text/html;base64,PHNjcmlwdD4=)",
            "[press](vbscript:x)",
            "![see](javascript:alert(1))",
            "![see](https://elsewhere.example/pixel.gif)",
            "![see](data:image/svg+xml,<svg onload=alert(1)>)",
            "![see](https://elsewhere.example/information/pictures/" + "a".repeat(64) + ".png)",
            "![\"><script>x</script>](picture:" + "a".repeat(64) + "-9x9.png \"<script>x</script>\")",
            "![see](picture:" + "a".repeat(64) + "-9x9.svg \"x\")",
            "![see](picture:../../" + "a".repeat(64) + "-9x9.png)",
            "[a](https://x.example \"onmouseover=alert(1)\")",
            "<a href='https://x.example' onclick='x()'>x</a>",
            "{{number <script>}}",
            "{{number \"onload=}}",
            "## <script>alert(1)</script>",
            "::: details <script>alert(1)</script>\nwords\n:::",
            "| a | b |\n|---|---|\n| <script>x</script> | [x](javascript:x) |",
            "`<script>`",
            "&lt;script&gt; &#x3C;script&#x3E;",
            "[x]: javascript:alert(1)\n\n[x]",
            "<!-- <script> -->",
            "<iframe src='//x'></iframe>",
            "\u202Egnp.exe [x](https://x.example/\u202E)");

    @Test
    void nothingHostileSurvives() {
        for (var text : HOSTILE) {
            var html = Jsoup.parse(HtmlText.html(text, id -> ""));
            assertThat(html.select("script, style, iframe, object, embed, form, input, svg"))
                    .as(text)
                    .isEmpty();
            html.getAllElements()
                    .forEach(element -> element.attributes().forEach(attribute -> {
                        assertThat(attribute.getKey())
                                .as(text)
                                .doesNotStartWith("on")
                                .isNotEqualTo("style");
                        if (List.of("href", "src").contains(attribute.getKey())) {
                            assertThat(attribute.getValue().toLowerCase(java.util.Locale.ROOT))
                                    .as(text)
                                    .doesNotContain("script:")
                                    .doesNotStartWith("data:");
                        }
                    }));
            assertThat(html.select("img[src^=http]")).as(text).isEmpty();
        }
    }

    @Test
    void aTitleOfABoxIsShownAsItIsWritten() {
        var parts = TextParts.of("::: details <b>Bold</b>\nwords\n:::", id -> "");
        assertThat(parts)
                .singleElement()
                .isInstanceOfSatisfying(
                        TextPart.Details.class, box -> assertThat(box.title()).isEqualTo("<b>Bold</b>"));
    }

    @Test
    void boxesAndQuotationsWithoutEndAreDrawnAllTheSame() {
        assertThat(TextParts.of("::: inset\n".repeat(9_000) + "words", id -> ""))
                .isNotEmpty();
        assertThat(TextParts.of(">".repeat(50_000) + " words", id -> "")).isNotEmpty();
        var before = "one two ".repeat(12_000);
        var after = "three four ".repeat(12_000);
        assertThat(TextDifference.between(before, after).after()).isEqualTo(after);
    }

    @Test
    void aHugeTextIsReadInReasonableTime() {
        var text = "word [ ( * _ ` { ".repeat(50_000);
        assertThat(HtmlText.html(text, id -> "")).isNotEmpty();
    }
}
