package org.breakwater.training.office.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestDatabase;
import org.breakwater.TrainingFurniture;
import org.breakwater.frontdoor.refer.Professional;
import org.breakwater.training.Learning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two entries of one workplace are merged, and references to either resolve to it. */
@HouseTest
class MergeOrganisationScreensTest {

    private static final String ALL = "/training/office/organisations";

    @Autowired
    House house;

    @Autowired
    TestDatabase database;

    private OfficeAtOrganisations office;

    @BeforeEach
    void oneSessionIsPlanned() {
        office = new OfficeAtOrganisations(house);
    }

    @Test
    void whatPointedAtOneIsFoundUnderTheOther() {
        var into = new TrainingFurniture(house).organisation(office.mark + " Nursery", "childcare");
        var wren = new Learning(house, "Wren Alder").proves().asks(office.session, office.mark + " Nursary", "");
        var from = office.added(office.mark + " Nursary");
        var lena = Professional.address("lena.quill");
        new TrainingFurniture(house).lead(from, lena);
        var path = ALL + "/" + from + "/merge";
        var odile = office.open(path);
        assertThat(odile.fill(path)).hasStatus(422).bodyText().contains("Select the organisation to merge into");
        office.presses(odile, path, "into", into.toString());
        assertThat(odile.page().select("h1").text()).isEqualTo(office.mark + " Nursery");
        assertThat(odile.page().select("main").text()).contains(lena);
        assertThat(pointing("learner", into) + pointing("booking", into)).isEqualTo(2);
        assertThat(pointing("learner", from) + pointing("booking", from)).isZero();
        odile.visit(ALL + "?like=" + office.mark);
        assertThat(odile.page().select("main li").eachText()).hasSize(1);
        assertThat(odile.visit(ALL + "/" + from)).hasStatus(303);
        assertThat(wren.open("/training/mine").says()).contains("Place confirmed");
        var other = new Learning(house, "Silas Thorn").proves();
        other.asks(office.session, office.mark, "");
        assertThat(other.page().select("main").text())
                .contains(office.mark + " Nursery")
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
        var first = furniture.organisation(office.mark + " One", "childcare");
        var second = furniture.organisation(office.mark + " Two", "childcare");
        var third = furniture.organisation(office.mark + " Three", "childcare");
        merge(first, second);
        merge(second, third);
        assertThat(office.open(ALL + "/" + third)
                        .visit(ALL + "/" + first)
                        .getResponse()
                        .getHeader("Location"))
                .isEqualTo(ALL + "/" + third);
    }

    private void merge(UUID from, UUID into) {
        var path = ALL + "/" + from + "/merge";
        office.presses(office.open(path), path, "into", into.toString());
    }
}
