package org.breakwater.library.information.localservices;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.partnership.Profile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A parent or a GP looks for help nearby, by what is needed. */
@HouseTest
class LocalServicesScreensTest {

    private static final String PAGE = "/information/local-services";

    @Autowired
    House house;

    @Autowired
    Profile profile;

    @Test
    void everyServiceOfTheProfileIsThereOnceUnderANeed() {
        var parent = house.visitor();
        parent.visit(PAGE);
        var services = profile.topics().services();
        assertThat(parent.page().select(".bw-card h3")).hasSize(services.size());
        for (var service : services) {
            assertThat(parent.page().select(".bw-card:contains(" + service.kind() + ")"))
                    .as(service.id())
                    .hasSizeGreaterThanOrEqualTo(1);
        }
        assertThat(parent.page().select("section h2").eachText())
                .startsWith("Whatever you need")
                .endsWith("For people who work with children");
    }

    @Test
    void aKnownOneHasItsNumberItsHoursAndWhomItIsFor() {
        var parent = house.visitor();
        parent.visit(PAGE);
        assertThat(parent.page()
                        .select(".bw-card:contains(Early help and Supporting Families)")
                        .text())
                .contains("Families who want help before things get worse", "01702 215007", "9am to 5:30pm");
    }

    @Test
    void whatNobodyHasToldUsIsToBeConfirmedAndNeverInvented() {
        var parent = house.visitor();
        parent.visit(PAGE);
        assertThat(parent.page().select(".bw-card:contains(Food banks)").text())
                .contains("Who it is for: To be confirmed", "Phone: To be confirmed", "Hours: To be confirmed")
                .contains("The partnership has yet to give us the details");
        assertThat(parent.page().select(".bw-card:contains(Food banks) a")).isEmpty();
    }

    @Test
    void isLinkedFromTheInformationAndHas999OnTop() {
        var parent = house.visitor();
        parent.visit("/information");
        assertThat(parent.page().select("a[href=" + PAGE + "]")).hasSize(1);
        parent.visit(PAGE);
        assertThat(parent.page().expectFirst("main a[href^=tel]").attr("href")).isEqualTo("tel:999");
    }
}
