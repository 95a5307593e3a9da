package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Scenario 10: a paper form that came on Monday is typed on Thursday. It counts from Monday, and says that it is late.
 */
@HouseTest
class PaperFromMondayTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Test
    void itCountsFromMondayAndSaysThatItWasRecordedLate() {
        clock.setLondon("2026-09-03T11:00");
        var robin = house.as(InventedPerson.ROBIN);
        robin.visit("/desk/intake/phone-contact");
        robin.send(
                "/desk/intake/phone-contact",
                "channel",
                "PAPER",
                "callDay",
                "31",
                "callMonth",
                "8",
                "callYear",
                "2026",
                "callTime",
                "10:15",
                "danger",
                "NO",
                "worry",
                "He comes to school without a coat",
                "name1",
                "Osgood Fennimore",
                "works",
                "NO",
                "way",
                "PROFESSIONAL",
                "tellerName",
                "Beryl Quince",
                "agency",
                "Teacher, Gull Lane Primary",
                "reach",
                "01702 946 000");
        robin.visit(robin.page().select("a[href^=/desk/contact/]").attr("href"));
        assertThat(robin.page().text())
                .contains("On paper, received 31 August 2026, 10:15")
                .contains("recorded late: 3 September 2026, 11:00")
                .contains("Contact decision: 1 day");
        assertThat(robin.page().select(".bw-limits").text()).contains("overdue");
        assertThat(started()).as("every clock starts on Monday").isPositive();
    }

    @Test
    void aTimeThatNoClockShowedAndAnAgeBelowNothingAreAskedForAgain() {
        clock.setLondon("2026-03-30T09:00");
        var robin = house.as(InventedPerson.ROBIN);
        robin.visit("/desk/intake/phone-contact");
        var typed = new ArrayList<>(List.of("callDay", "29", "callMonth", "3", "callYear", "2026"));
        typed.addAll(List.of("callTime", "01:30"));
        typed.addAll(List.of("danger", "NO", "worry", "He cries at night", "name1", "Osgood Fennimore", "age1", "-5"));
        typed.addAll(List.of("way", "ADULT"));
        assertThat(robin.send("/desk/intake/phone-contact", typed.toArray(String[]::new)))
                .hasStatus(422);
        assertThat(robin.page().select(".govuk-error-summary").text())
                .contains("there was no such time", "Enter an age, or leave it blank");
        typed.set(typed.indexOf("01:30"), "02:30");
        typed.set(typed.indexOf("-5"), "5-6, his nan says");
        assertThat(robin.send("/desk/intake/phone-contact", typed.toArray(String[]::new)))
                .hasStatusOk();
    }

    private int started() {
        var sql = """
                select count(*)::int from mash.contact c join casework.clock k on k.record_id = c.id
                where c.channel = 'PAPER' and c.received_at = '2026-08-31T09:15:00Z'
                    and k.started_at = c.received_at and c.recorded_at > c.received_at""";
        return database.asOwner().sql(sql).query(Integer.class).single();
    }
}
