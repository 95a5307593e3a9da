package org.breakwater.training.lead.colleagues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TrainingFurniture;
import org.breakwater.training.Learning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lead corrects the data of a colleague who has no address of their own. */
@HouseTest
class ColleaguesScreensTest {

    private static final Instant MARCH = Instant.parse("2027-03-10T09:30:00Z");

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID session = new UUID(0, 0);

    private UUID organisation = new UUID(0, 0);

    @BeforeEach
    void oneSessionIsPlanned() {
        clock.setLondon("2027-02-01T10:00");
        session = new TrainingFurniture(house).session("working-together", MARCH);
        organisation = new TrainingFurniture(house).organisation("Pebble Nursery", "childcare");
    }

    private Learning lead() {
        var lead = new Learning(house, "Lena Quill");
        new TrainingFurniture(house).lead(organisation, lead.email);
        return lead.proves();
    }

    private String path() {
        return "/training/lead/" + organisation;
    }

    @Test
    void whatALeadSaidOfAColleagueIsChangedUntilItStandsOnACertificate() {
        var lead = lead().open(path());
        lead.press(path(), "name", "Ada Wern", "job", "Key worker");
        var ada = lead.link("Change details for Ada Wern");
        lead.open(ada).press(ada, "name", " ");
        assertThat(lead.says()).contains("Enter their name");
        lead.press(ada, "name", "Ada Wren", "job", "Deputy", "duties", "lead");
        assertThat(lead.says()).contains("Ada Wren", "Deputy").doesNotContain("Wern");
        assertThat(lead.open(ada).page().select("input[checked]").val()).isEqualTo("lead");
        var other = new TrainingFurniture(house).organisation("Gull House", "health");
        assertThat(lead.open(ada.replace(organisation.toString(), other.toString()))
                        .status())
                .isEqualTo(404);
    }
}
