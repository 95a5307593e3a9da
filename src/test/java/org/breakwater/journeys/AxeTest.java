package org.breakwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.breakwater.OneBrowser;
import org.junit.jupiter.api.Test;

class AxeTest {

    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><title>A page</title></head><body><main><h1>A page</h1>%s</main></body>
            </html>""";

    @Test
    void findsWhatIsWrongAndNothingOnAGoodPage() {
        try (var context = OneBrowser.get().newContext();
                Page page = context.newPage()) {
            page.setContent(PAGE.formatted("<p>All is well</p>"));
            assertThat(Axe.problems(page)).isEmpty();
            page.setContent(PAGE.formatted("<img src=\"/x.png\"><p style=\"color: #ccc\">Pale</p><input id=\"age\">"));
            assertThat(Axe.problems(page).toString()).contains("image-alt", "color-contrast", "label", "/x.png");
        }
    }

    @Test
    void measuresTheSameColoursOnceAndFindsEachNewOne() {
        try (var context = OneBrowser.get().newContext()) {
            Axe.into(context);
            var page = context.newPage();
            for (var good : List.of("<p>All is well</p>", "<p style=\"color: #ccc; visibility: hidden\">Pale</p>")) {
                page.setContent(PAGE.formatted(good));
                assertThat(Axe.problemsButInColoursSeenBefore(page)).isEmpty();
            }
            for (var pale : List.of(
                    "<p style=\"color: #ccc\">Pale</p>",
                    "<div style=\"background: #000\"><p style=\"color: #333\">Grey on black</p></div>",
                    "<div style=\"opacity: 0.2\"><p>Faint</p></div>")) {
                for (int again = 0; again < 2; again++) {
                    page.setContent(PAGE.formatted("<p>All is well</p>" + pale));
                    assertThat(Axe.problemsButInColoursSeenBefore(page).toString())
                            .contains("color-contrast");
                }
            }
            page.setContent(PAGE.formatted("<p>All is well</p><img src=\"/x.png\">"));
            assertThat(Axe.problemsButInColoursSeenBefore(page).toString()).contains("image-alt");
        }
    }
}
