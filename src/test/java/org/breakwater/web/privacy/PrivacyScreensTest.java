package org.breakwater.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.ReadingGrade;
import org.breakwater.access.Browser;
import org.breakwater.web.govuk.Drawing;
import org.breakwater.web.shell.PrivacyDetails;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is stored about visitors, in plain words, and the cookies that the pages really set. */
@HouseTest
class PrivacyScreensTest {

    @Autowired
    House house;

    private Browser at(String path) {
        var anybody = house.visitor();
        assertThat(anybody.visit(path)).hasStatusOk();
        return anybody;
    }

    @Test
    void eachThingThatSomeoneDoesHereHasItsAnswer() {
        assertThat(at("/privacy").page().select("main h2").eachText())
                .contains(
                        "When you look at a page",
                        "When you search",
                        "When you give feedback on our procedures",
                        "When you tell us about a child",
                        "When you book training",
                        "When you sign in to work here");
    }

    /** UK GDPR, articles 13 and 14. */
    @Test
    void theNoticeSaysWhatTheLawAsksOfIt() {
        assertThat(at("/privacy").page().select("main").text())
                .contains("Data controller:", "Data protection officer: to be filled in before we open")
                .contains("Article 6(1)(e), public task", "Article 9(2)(g)", "Schedule 1, paragraph 18", "Article 10")
                .contains("Who we share it with", "How long we keep it", "Until then we delete no record")
                .contains("to see what we hold about you", "to put right", "to delete", "you can object", "one month")
                .contains("No computer decides about you", "Information Commissioner’s Office (ICO)", "0303 123 1113");
    }

    @Test
    void whatTheProfileNamesIsInTheNotice() {
        var page = new PrivacyPage(new PrivacyDetails(
                "The invented council", "Orla Vantage, dpo@partners.example", "https://partners.example/retention"));
        assertThat(Drawing.page("web/privacy/PrivacyPage", page).select("main").text())
                .contains("Data controller: The invented council.", "Orla Vantage, dpo@partners.example")
                .contains("See the list of times")
                .doesNotContain("to be filled in");
    }

    @Test
    void theNoticeIsInPlainWordsAndAChildsPartInAChilds() {
        var page = at("/privacy").page();
        assertThat(ReadingGrade.of(page.expectFirst("main"))).isLessThanOrEqualTo(7);
        assertThat(ReadingGrade.of(page.expectFirst("#children"))).isLessThanOrEqualTo(4);
        assertThat(page.select("#children").text()).contains("You do not have to tell us your name");
    }

    @Test
    void whatItSaysOfCookiesIsTrue() {
        var privacy = at("/privacy");
        assertThat(privacy.page().select("main").text())
                .contains("Nothing about you. We do not set a cookie", "While you write, we set one cookie");
        assertThat(privacy.cookies()).isEmpty();
        assertThat(at("/who-to-call").cookies()).isEmpty();
        assertThat(at("/procedures/feedback/allegations").cookies()).isEmpty();
        assertThat(at("/report").cookies()).as("before anything is written").isEmpty();
    }
}
