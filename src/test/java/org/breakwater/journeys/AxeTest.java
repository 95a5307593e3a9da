package org.breakwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
}
