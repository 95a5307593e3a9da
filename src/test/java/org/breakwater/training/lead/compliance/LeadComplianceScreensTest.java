package org.breakwater.training.lead.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TrainingFurniture;
import org.breakwater.training.Learning;
import org.breakwater.training.compliance.RecruitingOrganisations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lead sees the compliance of their own people, and nobody else’s. */
@HouseTest
class LeadComplianceScreensTest {

    private static final String MATRIX = "/training/office/compliance";

    @Autowired
    House house;

    private RecruitingOrganisations recruiting;

    @BeforeEach
    void onePersonRecruitsAndOneToldNothing() {
        recruiting = new RecruitingOrganisations(house);
    }

    @Test
    void aLeadSeesTheirOwnPeopleAndNobodyElses() {
        var lead = new Learning(house, "Lena Quill");
        new TrainingFurniture(house).lead(recruiting.pebble, lead.email);
        lead.proves().open("/training/lead/" + recruiting.pebble).open(lead.link("Compliance"));
        assertThat(lead.says()).contains("Ada Wren", "In date", "Bram Teal").doesNotContain("Dara Finch");
        assertThat(lead.open("/training/lead/" + recruiting.finch + "/compliance")
                        .status())
                .isEqualTo(404);
        assertThat(lead.open(MATRIX).says()).doesNotContain("Finch Academy");
        var other = new Learning(house, "Wren Alder").proves();
        assertThat(other.open("/training/lead/" + recruiting.pebble + "/compliance")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aLeadNarrowsRemindsAndDownloadsTheirOwnPeopleOnly() {
        var furniture = new TrainingFurniture(house);
        var lead = new Learning(house, "Lena Quill");
        furniture.lead(recruiting.pebble, lead.email);
        var silas = new Learning(house, "Silas Thorn");
        furniture.learner(recruiting.pebble, "Silas Thorn", silas.email);
        var path = "/training/lead/" + recruiting.pebble + "/compliance";
        lead.proves().open(path + "?status=OUTSTANDING");
        assertThat(lead.page().select(".bw-grid tbody tr").eachText())
                .containsExactly("Ada Wren O Outstanding", "Bram Teal O Outstanding", "Silas Thorn O Outstanding");
        lead.press(lead.form("Send reminders (1)"));
        assertThat(lead.says()).contains("Reminded in the last 14 days: 1.");
        assertThat(silas.newestMail()).contains("Our records show that you need this training for your role");
        assertThat(new String(lead.file(path + "/people.csv"), StandardCharsets.UTF_8))
                .contains("Silas Thorn")
                .doesNotContain("Dara Finch");
        var other = "/training/lead/" + recruiting.finch + "/compliance";
        assertThat(lead.open(other + "/people.csv").status()).isEqualTo(404);
    }

    @Test
    void aLeadTellsTheDutiesOfWhomTheyAdd() {
        var lead = new Learning(house, "Lena Quill");
        new TrainingFurniture(house).lead(recruiting.pebble, lead.email);
        var people = "/training/lead/" + recruiting.pebble;
        lead.proves().open(people).press(people, "name", "Cleo Lark", "duties", "governs");
        assertThat(lead.open(people + "/compliance").says())
                .contains("Cleo Lark", "Safeguarding for governors and trustees: Outstanding");
    }
}
