package org.breakwater.web.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.access.InventedPerson;
import org.jsoup.nodes.Element;
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
        assertThat(anybody.page().select("main h1, main h2").eachText())
                .containsExactly("Accessibility", "How we check", "If something does not work for you");
        assertThat(anybody.page().select("main").text())
                .contains("Guidelines 2.2, level AA", "Disabled people have not tested it yet");
        assertThat(anybody.page().select("main a").stream().map(AccessibilityScreensTest::target))
                .containsExactly("/who-to-call", "https://www.equalityadvisoryservice.com/");
        assertThat(anybody.visit("/who-to-call")).hasStatusOk();
    }

    private static String target(Element link) {
        return link.attr("href");
    }

    @Test
    void whoeverWorksHereReadsTheSameUnderTheirOwnName() {
        var maya = house.as(InventedPerson.MAYA);
        assertThat(maya.visit("/accessibility")).hasStatusOk().hasHeader("Cache-Control", "no-store");
        assertThat(maya.page().select("h1").text()).isEqualTo("Accessibility");
        assertThat(maya.page().select("form[action=/sign-out]")).isNotEmpty();
    }
}
