package org.breakwater.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A teacher who arrives on any page finds the referral; a person who is writing a report has no menu. */
@HouseTest
class PublicMenuTest {

    @Autowired
    House house;

    private Browser visitor;

    @BeforeEach
    void aVisitor() {
        visitor = house.visitor();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/report", "/refer", "/information", "/procedures", "/training"})
    void leadsToEachPartOfTheSite(String path) {
        visitor.visit(path);
        var menu = visitor.page().select("header nav[aria-label='Main menu'] a");
        assertThat(menu.eachText())
                .containsExactly(
                        "Get help now",
                        "Report a concern",
                        "Make a referral",
                        "Information and guidance",
                        "Procedures",
                        "Training");
        for (var link : menu.eachAttr("href")) {
            assertThat(house.visitor().visit(link)).hasStatus(200);
        }
        assertThat(visitor.page().select("footer #menu a[href=/refer]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/who-to-call?who=professional", "/information/professionals", "/procedures"})
    void professionalsFindTheReferralInTheText(String path) {
        visitor.visit(path);
        assertThat(visitor.page().select("main a[href=/refer]").text()).contains("Make a referral");
    }

    @ParameterizedTest
    @ValueSource(strings = {"making-a-referral", "allegations", "strategy-discussions", "missing-children"})
    void aChapterOfTheProceduresEndsWithTheReferral(String chapter) {
        visitor.visit("/procedures/" + chapter);
        assertThat(visitor.page().select("main a[href=/refer]")).isNotEmpty();
    }

    @Test
    void aReportInProgressHasNoMenuAtItsTop() {
        visitor.visit("/report/happening/danger");
        assertThat(visitor.page().select("header nav")).isEmpty();
    }

    @Test
    void whoeverIsSignedInHasTheirOwn() {
        var maya = house.as(InventedPerson.MAYA, "/desk");
        assertThat(maya.page().select("header nav a").eachText())
                .startsWith("Desk")
                .doesNotContain("Make a referral");
    }

    @Test
    void onlyTheNearestPlaceIsMarkedInIt() {
        assertThat(house.as(InventedPerson.ADAEZE, "/desk/oversight")
                        .page()
                        .select("header nav a[aria-current]")
                        .eachText())
                .containsExactly("Performance");
    }
}
