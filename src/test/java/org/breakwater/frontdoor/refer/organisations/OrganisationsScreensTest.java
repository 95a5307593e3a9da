package org.breakwater.frontdoor.refer.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.refer.Professional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The partnership adds the organisations that refer, and adds and removes their leads. */
@HouseTest
class OrganisationsScreensTest {

    private static final String ALL = "/refer/organisations";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @BeforeEach
    void onWednesday() {
        clock.setLondon("2026-11-25T11:00");
    }

    @Test
    void theOfficeAddsASchoolWithItsFirstLeadWhoThenFindsItAmongTheirReferrals() {
        var school = "Whelk Road Academy " + UUID.randomUUID();
        var email = Professional.address("lena.lead");
        var odile = house.as(InventedPerson.ODILE);
        odile.visit(ALL);
        odile.send(ALL, "organisation", " ", "name", "", "role", "", "email", "dsl@school.example");
        assertThat(odile.page().select(".govuk-error-summary a").eachText())
                .containsExactly(
                        "Enter the name of the organisation",
                        "Enter their name",
                        "Enter their role, like deputy safeguarding lead",
                        "That looks like a shared mailbox. Enter an email address that only the lead can read");
        odile.send(ALL, "organisation", school, "name", "Lena Marsh", "role", "Safeguarding lead", "email", email);
        odile.visit(ALL);
        assertThat(odile.page().select("main").text()).contains(school, "Lena Marsh");
        odile.send(ALL, "organisation", school, "name", "Otto Fen", "role", "Head", "email", email);
        assertThat(odile.page().text()).contains("There is an organisation of this name already");
        var lena = new Professional(house).proves(email).open("/refer/mine");
        assertThat(lena.says()).contains("Includes referrals that colleagues share with " + school);
    }

    @Test
    void theOfficeTakesALeadOffAndNamesAnother() {
        var school = new InventedSchool(house);
        var path = ALL + "/" + school.id;
        var odile = house.as(InventedPerson.ODILE);
        var next = Professional.address("otto.fen");
        odile.visit(path);
        odile.send(odile.page().select("form:contains(Lena Marsh)").attr("action"));
        assertThat(odile.page().select(".govuk-error-summary a").text()).isEqualTo("Add another lead first");
        odile.visit(path);
        odile.send(path, "name", "Otto Fen", "role", "Head", "email", next);
        odile.visit(path);
        odile.send(odile.page().select("form:contains(Lena Marsh)").attr("action"));
        odile.visit(path);
        assertThat(odile.page().select("main").text())
                .contains("Otto Fen, Head")
                .doesNotContain("Lena Marsh");
        assertThat(new Professional(house)
                        .proves(school.lead)
                        .open("/refer/mine/staff/" + school.id)
                        .status())
                .isEqualTo(404);
        assertThat(new Professional(house)
                        .proves(next)
                        .open("/refer/mine/staff/" + school.id)
                        .says())
                .contains("Add someone");
    }
}
