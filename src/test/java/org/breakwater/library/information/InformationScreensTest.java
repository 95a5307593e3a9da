package org.breakwater.library.information;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.breakwater.HouseTest;
import org.breakwater.web.rendering.Renderer;
import org.breakwater.web.shell.Shell;
import org.breakwater.web.shell.SiteDetails;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The metadata of a text for search engines and messengers. */
@HouseTest
class InformationScreensTest {

    private static final String URL = "https://partners.example";
    private static final SiteDetails LIVE = new SiteDetails("Test Partners", "TP", false, URL, "");
    private static final SiteDetails DEMO = new SiteDetails("Test Partners", "TP", true);

    @Autowired
    InformationTexts texts;

    @Autowired
    Renderer renderer;

    @Test
    void tellsOneAddressAndTheSameTextInOtherLanguages() {
        for (var language : new String[] {"en", "pl"}) {
            var head = text(LIVE, "parents", "domestic-abuse", language);
            var own = URL + "/information/parents/domestic-abuse" + (language.equals("en") ? "" : "/pl");
            assertThat(head.select("link[rel=canonical]").attr("href")).isEqualTo(own);
            assertThat(head.select("link[hreflang=en]").attr("href"))
                    .isEqualTo(URL + "/information/parents/domestic-abuse");
            assertThat(head.select("link[hreflang=pl]").attr("href"))
                    .isEqualTo(URL + "/information/parents/domestic-abuse/pl");
        }
    }

    @Test
    void saysNothingOfTheTopicToAMessengerWhereAPageMayHaveToBeHidden() {
        var head = text(LIVE, "children", "abuse", "en");
        var shared = head.select("meta[property^=og:]").eachAttr("content").toString();
        assertThat(head.select("meta[property=og:title]").attr("content"))
                .isEqualTo(head.title().replace(" – Test Partners", ""))
                .isEqualTo("Information for children");
        assertThat(shared.replace(head.select("meta[property=og:url]").attr("content"), ""))
                .doesNotContain("abuse");
    }

    @Test
    void saysTheTitleAndTheSummaryToWhoeverWorksWithChildren() {
        var head = text(LIVE, "professionals", "abuse", "en");
        assertThat(head.select("meta[property=og:title]").attr("content"))
                .isEqualTo(head.select("h1").text());
        assertThat(head.select("meta[property=og:description]").attr("content")).hasSizeGreaterThan(20);
    }

    @Test
    void fetchesNothingFromAnybodyElse() {
        var page = text(LIVE, "professionals", "abuse", "en");
        assertThat(page.select("script[src], img[src], link[rel=stylesheet], link[rel=icon], iframe").stream()
                        .map(part -> part.hasAttr("src") ? part.attr("src") : part.attr("href")))
                .allMatch(address -> address.startsWith("/assets/"));
    }

    @Test
    void aDemonstrationTellsNoAddress() {
        var head = text(DEMO, "parents", "domestic-abuse", "en");
        assertThat(head.select("link[rel=canonical], link[hreflang], meta[property=og:url]"))
                .isEmpty();
    }

    private Document text(SiteDetails siteDetails, String audience, String slug, String language) {
        var page = texts.text(audience, slug, language).orElseThrow();
        var path = "/information/" + audience + "/" + slug;
        return Jsoup.parse(
                new String(renderer.render(page, new Shell(siteDetails, path, "", null)), StandardCharsets.UTF_8));
    }
}
