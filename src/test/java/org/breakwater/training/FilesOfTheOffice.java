package org.breakwater.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.TrainingFurniture;
import org.breakwater.access.InventedPerson;
import org.breakwater.web.sheets.IncomingSheet;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * The office's exports: Ada came late and needs a high chair, Bram cancelled his place, Cleo is in an imported file,
 * and Dara's entry is unreviewed.
 */
public final class FilesOfTheOffice {

    public final String mark = UUID.randomUUID().toString().substring(0, 8);

    public final UUID session;

    private final House house;

    public FilesOfTheOffice(House house) {
        this.house = house;
        house.getBean(TestClock.class).setLondon("2027-03-20T10:00");
        var database = house.getBean(TestDatabase.class);
        // Ten thousand lines imported by another test may be more than an export that is read back may have.
        database.clear("training");
        var furniture = new TrainingFurniture(house);
        session = furniture.session("working-together", Instant.parse("2027-03-10T23:30:00Z"));
        var pebble = furniture.organisation("Pebble Nursery", "childcare");
        var booking = furniture.owes(session, pebble, "=Ada " + mark, 0, false);
        var owner = database.asOwner();
        owner.sql("insert into training.access_need (booking_id, words, told_at) values (?, 'A high chair', now())")
                .param(booking)
                .update();
        owner.sql("insert into training.attendance_mark (id, booking_id, what, at, by_name) values (?, ?, 'LATE', "
                        + "now(), 'T')")
                .params(UUID.randomUUID(), booking)
                .update();
        furniture.owes(session, pebble, "Bram " + mark, 0, true);
        new Files(house.getBean(MockMvcTester.class), InventedPerson.ODILE)
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

    public String csv(String path) {
        return new String(file(path), StandardCharsets.UTF_8);
    }

    public IncomingSheet.Read excel(String path) {
        return (IncomingSheet.Read) IncomingSheet.read(file(path));
    }
}
