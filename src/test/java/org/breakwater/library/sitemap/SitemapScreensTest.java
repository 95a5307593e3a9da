package org.breakwater.library.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.breakwater.HouseTest;
import org.breakwater.library.Library;
import org.breakwater.partnership.Profile;
import org.breakwater.web.shell.SiteDetails;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HouseTest
class SitemapScreensTest {

    private static final String URL = "https://partners.example";

    @Autowired
    Library library;

    @Autowired
    Profile profile;

    @Autowired
    MockMvcTester web;

    @Test
    void namesEveryTextThatIsPublishedAndNothingOfTheDesk() {
        var addresses = addresses(new SiteDetails("Test Partners", "TP", false, URL, ""));
        assertThat(addresses)
                .doesNotHaveDuplicates()
                .allMatch(address -> address.startsWith(URL + "/"))
                .contains(
                        URL + "/",
                        URL + "/information/children",
                        URL + "/information/children/abuse",
                        URL + "/information/friends-and-family/abuse/pl",
                        URL + "/procedures/allegations")
                .noneMatch(address -> address.contains("/desk") || address.contains("/sign-in"))
                .hasSizeGreaterThan(library.now().byPath().size());
    }

    @Test
    void namesOnlyAddressesThatAnswer() {
        for (var address : addresses(new SiteDetails("Test Partners", "TP", false, URL, ""))) {
            assertThat(web.get().uri(address.substring(URL.length())))
                    .as(address)
                    .hasStatusOk();
        }
    }

    @Test
    void saysSinceWhenATextCounts() {
        var since = read(new SiteDetails("Test Partners", "TP", false, URL, ""))
                .select("url:has(loc:containsOwn(/children/abuse)) lastmod")
                .text();
        assertThat(Instant.parse(since))
                .isEqualTo(library.now()
                        .find("information/children/abuse")
                        .orElseThrow()
                        .countsFrom());
    }

    @Test
    void namesNothingOfADemonstration() throws IOException {
        var answer = web.get().uri("/sitemap.xml").exchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentAsString()).contains("urlset").doesNotContain("<loc>");
        assertThat(web.get().uri("/robots.txt").exchange()).hasStatusOk().hasBodyTextEqualTo("""
                User-agent: *
                Disallow: /
                """);
    }

    private List<String> addresses(SiteDetails siteDetails) {
        return read(siteDetails).select("loc").eachText();
    }

    private org.jsoup.nodes.Document read(SiteDetails siteDetails) {
        return Jsoup.parse(new Sitemap(library, profile, siteDetails).xml(), Parser.xmlParser());
    }
}
