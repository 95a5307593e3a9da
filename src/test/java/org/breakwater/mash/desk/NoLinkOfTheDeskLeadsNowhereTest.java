package org.breakwater.mash.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Everyone can open the links that the desk shows them. */
@HouseTest
class NoLinkOfTheDeskLeadsNowhereTest {

    @Autowired
    House house;

    @ParameterizedTest
    @EnumSource(
            value = InventedPerson.class,
            names = {"ROBIN", "MAYA", "ADAEZE", "IDRIS"})
    void everyLinkIsAPageOfTheirs(InventedPerson person) {
        new Furnished(house).report();
        var browser = house.as(person);
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
