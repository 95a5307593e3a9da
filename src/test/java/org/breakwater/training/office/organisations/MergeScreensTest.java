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
import org.breakwater.frontdoor.refer.Professional;
import org.breakwater.training.Learning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two entries of one place of work become one, and whatever pointed at either is found there. */
@HouseTest
class MergeScreensTest {

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
    void whatPointedAtOneIsFoundUnderTheOther() {
        var into = new TrainingFurniture(house).organisation(mark + " Nursery", "childcare");
        var wren = new Learning(house, "Wren Alder").proves().asks(session, mark + " Nursary", "");
        var from = added(mark + " Nursary");
        var lena = Professional.address("lena.quill");
        new TrainingFurniture(house).lead(from, lena);
        var path = ALL + "/" + from + "/merge";
        var odile = office(path);
        assertThat(odile.fill(path)).hasStatus(422).bodyText().contains("Select the organisation to merge into");
        presses(odile, path, "into", into.toString());
        assertThat(odile.page().select("h1").text()).isEqualTo(mark + " Nursery");
        assertThat(odile.page().select("main").text()).contains(lena);
        assertThat(pointing("learner", into) + pointing("booking", into)).isEqualTo(2);
        assertThat(pointing("learner", from) + pointing("booking", from)).isZero();
        odile.visit(ALL + "?like=" + mark);
        assertThat(odile.page().select("main li").eachText()).hasSize(1);
        assertThat(odile.visit(ALL + "/" + from)).hasStatus(303);
        assertThat(wren.open("/training/mine").says()).contains("Place confirmed");
        var other = new Learning(house, "Silas Thorn").proves();
        other.asks(session, mark, "");
        assertThat(other.page().select("main").text())
                .contains(mark + " Nursery")
                .doesNotContain("Nursary");
        assertThat(database.acts("organisation:" + from)).containsExactly("merged an organisation");
    }

    private int pointing(String table, UUID organisation) {
        return database.asOwner()
                .sql("select count(*) from training." + table + " where organisation_id = ?")
                .param(organisation)
                .query(Integer.class)
                .single();
    }

    @Test
    void whatWasMergedTwiceIsFoundInOneStep() {
        var furniture = new TrainingFurniture(house);
        var first = furniture.organisation(mark + " One", "childcare");
        var second = furniture.organisation(mark + " Two", "childcare");
        var third = furniture.organisation(mark + " Three", "childcare");
        merge(first, second);
        merge(second, third);
        assertThat(office(ALL + "/" + third)
                        .visit(ALL + "/" + first)
                        .getResponse()
                        .getHeader("Location"))
                .isEqualTo(ALL + "/" + third);
    }

    private void merge(UUID from, UUID into) {
        var path = ALL + "/" + from + "/merge";
        presses(office(path), path, "into", into.toString());
    }
}
