package org.breakwater.mash.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.Furnished;
import org.breakwater.HouseTest;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the desk shows somebody, they can open. */
@HouseTest
class NoLinkOfTheDeskLeadsNowhereTest {

    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester web;

    @ParameterizedTest
    @EnumSource(
            value = InventedPerson.class,
            names = {"ROBIN", "MAYA", "ADAEZE", "IDRIS"})
    void everyLinkIsAPageOfTheirs(InventedPerson person) {
        new Furnished(house).report();
        var browser = new Browser(web);
        browser.signInAs(person);
        browser.visit("/desk");
        var links = browser.page().select("main a[href^=/desk], main a[href^=/cases/]").eachAttr("href").stream()
                .distinct()
                .limit(40)
                .toList();
        assertThat(links).hasSizeGreaterThan(5);
        for (var link : links) {
            assertThat(browser.visit(link)).as(link).hasStatus(200);
        }
    }
}
