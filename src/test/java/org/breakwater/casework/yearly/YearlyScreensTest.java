package org.breakwater.casework.yearly;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each role of a pathway reads the yearly table of its own pathway, and nobody else has one. */
@HouseTest
class YearlyScreensTest {

    @Autowired
    House house;

    @ParameterizedTest
    @CsvSource({
        "THEA,Private fostering,31 March,local choice",
        "SELWYN,Allegations,31 March,local choice",
        "SELMA,Children missing from home or care,31 March,local choice",
        "ANSELM,Child exploitation,31 March,local choice",
        "CORIN,Children missing education,31 August,academic year"
    })
    void eachPathwayReadsItsOwnTable(InventedPerson reader, String title, String last, String source) {
        var browser = house.as(reader);
        browser.visit("/yearly");
        assertThat(browser.page().select("h1").text()).startsWith(title + ", year to " + last);
        assertThat(browser.page().text()).contains("Years run from", source);
        assertThat(browser.visit("/yearly/table.csv")).hasStatusOk();
    }

    @ParameterizedTest
    @EnumSource(names = {"THEA", "SELWYN", "SELMA", "ANSELM", "CORIN"})
    void nothingIsSaidTwiceOnThePage(InventedPerson reader) {
        var browser = house.as(reader);
        browser.visit("/yearly");
        assertThat(browser.page().select("main").text().split("cases that you", -1))
                .hasSize(2);
        for (var table : browser.page().select("table")) {
            assertThat(table.select("tbody th").eachText())
                    .doesNotHaveDuplicates()
                    .doesNotContain(table.select("caption").text());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MAYA", "ADAEZE", "ODILE", "FRANCES", "PETRA", "MARGIT", "BRIGID", "WYSTAN"})
    void nobodyElseHasOne(InventedPerson reader) {
        assertThat(house.as(reader).visit("/yearly")).hasStatus(404);
        assertThat(house.as(reader).visit("/yearly/table.csv")).hasStatus(404);
    }

    @Test
    void aYearOfWhichNothingWasRecordedIsTheCurrentOne() {
        var selma = house.as(InventedPerson.SELMA);
        selma.visit("/yearly?year=1999");
        var first = selma.page().select("h1").text();
        selma.visit("/yearly");
        assertThat(selma.page().select("h1").text()).isEqualTo(first);
    }
}
