package org.breakwater.mash.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ReporterIdentityCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a team reads before a visit is sent out with the child: it must not identify the reporter. */
@HouseTest
class ReporterIdentityCheckTest {

    private static final String BY_NAME = "Do not tell her that Tilda Quaywright rang us";

    @Autowired
    House house;

    private String contact = "";

    @BeforeEach
    void aNeighbourRang() {
        contact = new Furnished(house)
                .report(Furnished.toldBy("Tilda Quaywright"))
                .toString();
    }

    private Browser at(String page) {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(page);
        return maya;
    }

    private void isRefused(String page, String... typed) {
        var maya = at(page);
        assertThat(maya.send(page, typed)).hasStatus(422);
        assertThat(maya.page().text()).contains(ReporterIdentityCheck.SAID);
        assertThat(maya.page().select("#words").text()).isEqualTo(BY_NAME);
        var tomasz = house.as(InventedPerson.TOMASZ);
        tomasz.visit(page);
        assertThat(tomasz.page().text()).as("nothing of it is saved").doesNotContain("Tilda");
    }

    @Test
    void aWarningThatNamesThemIsNotKept() {
        isRefused(
                "/cases/" + contact + "/safe-contact/warnings",
                "words",
                BY_NAME,
                "reviewDay",
                "1",
                "reviewMonth",
                "12",
                "reviewYear",
                "2026");
    }

    @Test
    void norARuleOfSafeContact() {
        var page = "/cases/" + contact + "/safe-contact";
        var somebody =
                at(page).page().select("#person option[value]:not([value=''])").attr("value");
        isRefused(page, "person", somebody, "rule", "NEVER", "means", "PHONE", "words", BY_NAME);
    }
}
