package org.breakwater.web.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.ReadingGrade;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The accessibility statement, and who to contact if something does not work. */
@HouseTest
class AccessibilityScreensTest {

    @Autowired
    House house;

    @Test
    void saysHowItIsCheckedAndThatNobodyHasTestedIt() {
        var anybody = house.visitor();
        assertThat(anybody.visit("/accessibility"))
                .hasStatusOk()
                .hasHeader("Cache-Control", "public, max-age=3600")
                .doesNotContainHeader("Set-Cookie");
        assertThat(anybody.page().select("main").text())
                .contains("Guidelines 2.2, level AA", "Disabled people have not tested it yet");
        assertThat(anybody.page().select("main a").eachAttr("href"))
                .contains("/who-to-call", "/information/about/contact-us", "https://www.equalityadvisoryservice.com/");
        for (var ours : List.of("/who-to-call", "/information/about/contact-us")) {
            assertThat(anybody.visit(ours)).hasStatusOk();
        }
    }

    /** Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018, regulation 9. */
    @Test
    void hasEachPartThatTheRegulationsAskFor() {
        var anybody = house.visitor();
        anybody.visit("/accessibility");
        assertThat(anybody.page().select("main h1, main h2, main h3").eachText())
                .containsExactly(
                        "Accessibility",
                        "How easy this website is to use",
                        "If something does not work for you",
                        "If you are not happy with our answer",
                        "What the law asks",
                        "Compliance status",
                        "Content that is not accessible",
                        "What we do to improve it",
                        "How we made this statement");
        assertThat(anybody.page().select("main").text())
                .contains("We are committed to making this website accessible", "partially compliant")
                .contains("We aim to reply in 10 working days", "Equality and Human Rights Commission (EHRC)")
                .contains("Disproportionate burden: we do not claim this", "last looked at it");
        assertThat(ReadingGrade.of(anybody.page().expectFirst("main"))).isLessThanOrEqualTo(8);
    }

    @Test
    void whoeverWorksHereReadsTheSameUnderTheirOwnName() {
        var maya = house.as(InventedPerson.MAYA);
        assertThat(maya.visit("/accessibility")).hasStatusOk().hasHeader("Cache-Control", "no-store");
        assertThat(maya.page().select("h1").text()).isEqualTo("Accessibility");
        assertThat(maya.page().select("form[action=/sign-out]")).isNotEmpty();
    }
}
