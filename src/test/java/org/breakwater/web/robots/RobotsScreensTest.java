package org.breakwater.web.robots;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.shell.SiteDetails;
import org.junit.jupiter.api.Test;

class RobotsScreensTest {

    private static final String URL = "https://partners.example";

    @Test
    void keepsEverybodyOutOfADemonstration() {
        var words = new RobotsController(new SiteDetails("Test Partners", "TP", true, URL, "")).words();
        assertThat(words.lines()).containsExactly("User-agent: *", "Disallow: /");
    }

    @Test
    void showsALiveHouseAndWhereItsListOfPagesIs() {
        var words = new RobotsController(new SiteDetails("Test Partners", "TP", false, URL, "")).words();
        assertThat(words.lines())
                .contains("Sitemap: https://partners.example/sitemap.xml", "Disallow: /report/")
                .doesNotContain("Disallow: /", "Disallow: /report");
    }
}
