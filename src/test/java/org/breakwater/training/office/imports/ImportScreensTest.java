package org.breakwater.training.office.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.TrainingFurniture;
import org.breakwater.access.InventedPerson;
import org.breakwater.training.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A wrong file is withdrawn as a whole, with the reason. */
@HouseTest
class ImportScreensTest {

    private static final String HEAD = "email,name,course,completed_on\n";

    @Autowired
    House house;

    @Autowired
    MockMvcTester web;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private final String ada = "ada." + mark + "@nursery.example";

    private final String nursery = "Nursery " + mark;

    private Files odile() {
        return new Files(web, InventedPerson.ODILE);
    }

    @BeforeEach
    void adaIsKnownAndBramIsNot() {
        clock.setLondon("2027-03-20T10:00");
        var furniture = new TrainingFurniture(house);
        furniture.learner(furniture.organisation(nursery, "childcare"), "Ada Wren", ada);
    }

    private String line(String email, String course, String day) {
        return email + ",Somebody New," + course + "," + day + "\n";
    }

    private int people(String email) {
        return database.asOwner()
                .sql("select count(*) from training.learner where email = ?")
                .param(email)
                .query(Integer.class)
                .single();
    }

    @Test
    void aWrongFileIsTakenBackAsAWholeAndTheRightOneBroughtIn() {
        var odile = odile().bring(HEAD + line(ada, "neglect", "2027-03-01"));
        var browser = odile.browser();
        var file = browser.page()
                .select("main ul a[href^=/training/office/imports/]")
                .attr("href");
        browser.visit(file);
        assertThat(odile.says()).contains("Gull Learning", "Odile");
        assertThat(browser.send(file, "why", " ")).hasStatus(422);
        browser.follow(browser.send(file, "why", "It was the list of last year"));
        assertThat(odile.says())
                .contains("Records remaining 0", "No records from this import remain on training records.")
                .doesNotContain("Undone");
        assertThat(counting()).isZero();
        assertThat(database.acts("brought:" + file.substring(file.lastIndexOf('/') + 1)))
                .contains("took a file of what people did back");
        assertThat(odile().bring(HEAD + line(ada, "neglect", "2027-03-01")).says())
                .contains(
                        "1 record imported",
                        "No records remaining",
                        "Previously not accepted, or removed when an import was undone. Now counted again: row 2.");
        assertThat(counting()).isEqualTo(1);
    }

    @Test
    void theSectorOfAnOrganisationFromAFileIsNotKnownUntilTheOfficeChoosesIt() {
        var tern = "Tern House " + mark;
        var odile = odile().bring(
                        "email,name,course,date,organisation\n" + ada.replace("ada", "bram")
                                + ",Bram Teal,neglect,2027-03-04," + tern,
                        "adds",
                        "YES");
        var browser = odile.browser();
        browser.visit("/training/office/organisations?like=" + mark);
        assertThat(odile.says())
                .contains("New organisations that have not been checked come first.")
                .contains(tern + ", sector not known New")
                .contains(nursery + ", Childcare and early years");
        var path = browser.page().select("main a:contains(" + tern + ")").attr("href");
        browser.visit(path);
        assertThat(browser.fill(path)).hasStatus(422).bodyText().contains("Select a sector");
        browser.follow(browser.fill(path, "kind", "other"));
        browser.visit("/training/office/organisations?like=" + mark);
        assertThat(odile.says()).contains(tern + ", Other").doesNotContain("sector not known", "such as housing");
    }

    private int counting() {
        return database.asOwner()
                .sql("""
                        select count(*) from training.completion c join training.learner l on l.id = c.learner_id
                        where l.email like ? and c.checked_at is not null and c.refused_why = ''""")
                .param("%" + mark + "%")
                .query(Integer.class)
                .single();
    }
}
