package org.breakwater.training.office.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.TrainingFurniture;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.training.Learning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The office looks at what learners added, merges what is there twice, and names who books. */
@HouseTest
class OrganisationsScreensTest {

    private static final String ALL = "/training/office/organisations";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private UUID session = new UUID(0, 0);

    private String mark = "";

    @BeforeEach
    void oneSessionIsPlanned() {
        clock.setLondon("2027-02-01T10:00");
        session = new TrainingFurniture(house).session("working-together", Instant.parse("2027-03-10T09:30:00Z"));
        mark = "Brook" + session.toString().substring(0, 8);
    }

    private Browser office(String path) {
        var odile = house.as(InventedPerson.ODILE);
        odile.visit(path);
        return odile;
    }

    private void presses(Browser odile, String path, String... typed) {
        odile.follow(odile.fill(path, typed));
    }

    private UUID added(String name) {
        return database.asOwner()
                .sql("select id from training.organisation where name = ?")
                .param(name)
                .query(UUID.class)
                .single();
    }

    @Test
    void whatALearnerAddedComesFirstUntilTheOfficeLooked() {
        new TrainingFurniture(house).organisation(mark + " Academy", "education");
        new Learning(house, "Wren Alder").proves().asks(session, mark + " Nursery", "");
        var odile = office(ALL + "?like=" + mark);
        assertThat(odile.page().select("main li").eachText())
                .containsExactly(
                        mark + " Nursery, Childcare and early years New", mark + " Academy, Schools and colleges");
        var path = ALL + "/" + added(mark + " Nursery");
        odile.visit(path);
        assertThat(odile.fill(path, "name", "")).hasStatus(422).bodyText().contains("Enter a name");
        presses(odile, path, "name", mark + " Nursery", "postcode", "SS1 1AA", "exempt", "YES");
        assertThat(odile.page().select("main").text()).doesNotContain("Added by a delegate");
        odile.visit(ALL + "?like=ss1 1aa".replace(" ", "%20"));
        assertThat(odile.page().select("main li").eachText())
                .contains(mark + " Nursery, Childcare and early years, SS1 1AA");
    }

    @Test
    void whoeverTheOfficeNamesBooksAndNoLongerAfterItEnds() {
        var id = new TrainingFurniture(house).organisation(mark + " Nursery", "childcare");
        var lena = new Learning(house, "Lena Quill");
        var path = ALL + "/" + id;
        var odile = office(path);
        assertThat(odile.fill(path + "/leads", "email", "lena")).hasStatus(422);
        presses(odile, path + "/leads", "email", lena.email);
        assertThat(odile.page().select("main").text()).contains(lena.email);
        assertThat(lena.proves().open("/training/lead/" + id).status()).isEqualTo(200);
        presses(odile, path + "/leads/end");
        assertThat(odile.page().select("main").text()).contains("None yet").doesNotContain(lena.email);
        assertThat(lena.open("/training/lead/" + id).status()).isEqualTo(404);
        assertThat(database.acts("organisation:" + id)).containsExactly("named a lead", "ended a lead");
    }

    @Test
    void nobodyElseOpensThem() {
        var maya = house.as(InventedPerson.MAYA);
        assertThat(maya.visit(ALL)).hasStatus(404);
        assertThat(house.visitor().visit(ALL).getResponse().getStatus()).isNotEqualTo(200);
    }
}
