package org.breakwater.training.office.delegates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.TrainingFurniture;
import org.breakwater.access.InventedPerson;
import org.breakwater.training.Files;
import org.breakwater.web.sheets.IncomingSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The people of a session as a file for the office, without what they need in the room. */
@HouseTest
class DelegateListScreensTest {

    @Autowired
    House house;

    @Autowired
    MockMvcTester web;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private UUID session = new UUID(0, 0);

    @BeforeEach
    void adaCameAndNeedsAHighChair() {
        clock.setLondon("2027-03-20T10:00");
        // Ten thousand lines that another test brought in are more than a file that is read back may have.
        database.clear("training");
        var furniture = new TrainingFurniture(house);
        session = furniture.session("working-together", Instant.parse("2027-03-10T23:30:00Z"));
        var pebble = furniture.organisation("Pebble Nursery", "childcare");
        var booking = furniture.owes(session, pebble, "=Ada " + mark, 0, false);
        var owner = database.asOwner();
        owner.sql("insert into training.access_need (booking_id, words, told_at) values (?, 'A high chair', now())")
                .param(booking)
                .update();
        owner.sql("insert into training.mark (id, booking_id, what, at, by_name) values (?, ?, 'LATE', now(), 'T')")
                .params(UUID.randomUUID(), booking)
                .update();
        furniture.owes(session, pebble, "Bram " + mark, 0, true);
        new Files(web, InventedPerson.ODILE)
                .bring(
                        "email,name,course,date\n" + mark + "@x.example,Cleo " + mark + ",neglect,2027-03-02",
                        "organisation",
                        "Pebble " + mark,
                        "adds",
                        "YES");
        furniture.saysElsewhere(pebble, "Dara " + mark, "dara@" + mark + ".example", "neglect");
    }

    private byte[] file(String path) {
        var odile = house.as(InventedPerson.ODILE);
        var answer = odile.visit(path).getResponse();
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        return answer.getContentAsByteArray();
    }

    private String csv(String path) {
        return new String(file(path), StandardCharsets.UTF_8);
    }

    private IncomingSheet.Read excel(String path) {
        return (IncomingSheet.Read) IncomingSheet.read(file(path));
    }

    @Test
    void whoComesIsAFileInWhichNoNeedStands() {
        var path = "/training/office/" + session + "/delegates";
        assertThat(csv(path + ".csv"))
                .startsWith("\"name\",\"email\",\"job\",\"organisation\",\"asked_at\",\"stands\",\"came\"\r\n")
                .contains("\"'=Ada " + mark + "\",,,\"Pebble Nursery\",20", "\"Place confirmed\",\"Arrived late\"\r\n")
                .contains("\"Cancelled\",\r\n")
                .doesNotContain("chair");
        var read = excel(path + ".xlsx");
        assertThat(read.lines()).hasSize(2);
        assertThat(read.lines().getFirst().cells())
                .contains("=Ada " + mark, "Arrived late")
                .doesNotContain("A high chair");
        assertThat(database.acts("session:" + session)).contains("took the file of who comes");
    }
}
