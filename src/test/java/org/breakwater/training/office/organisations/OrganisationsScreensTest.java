package org.breakwater.training.office.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestDatabase;
import org.breakwater.TrainingFurniture;
import org.breakwater.access.InventedPerson;
import org.breakwater.training.Learning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The office reviews what learners added, merges duplicates, and names who books. */
@HouseTest
class OrganisationsScreensTest {

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
    void whatALearnerAddedComesFirstUntilTheOfficeLooked() {
        new TrainingFurniture(house).organisation(office.mark + " Academy", "education");
        new Learning(house, "Wren Alder").proves().asks(office.session, office.mark + " Nursery", "");
        var odile = office.open(ALL + "?like=" + office.mark);
        assertThat(odile.page().select("main li").eachText())
                .containsExactly(
                        office.mark + " Nursery, Childcare and early years New",
                        office.mark + " Academy, Schools and colleges");
        var path = ALL + "/" + office.added(office.mark + " Nursery");
        odile.visit(path);
        assertThat(odile.fill(path, "name", "")).hasStatus(422).bodyText().contains("Enter a name");
        office.presses(odile, path, "name", office.mark + " Nursery", "postcode", "SS1 1AA", "exempt", "YES");
        assertThat(odile.page().select("main").text()).doesNotContain("Added by a delegate");
        odile.visit(ALL + "?like=ss1 1aa".replace(" ", "%20"));
        assertThat(odile.page().select("main li").eachText())
                .contains(office.mark + " Nursery, Childcare and early years, SS1 1AA");
    }

    @Test
    void whoeverTheOfficeNamesBooksAndNoLongerAfterItEnds() {
        var id = new TrainingFurniture(house).organisation(office.mark + " Nursery", "childcare");
        var lena = new Learning(house, "Lena Quill");
        var path = ALL + "/" + id;
        var odile = office.open(path);
        assertThat(odile.fill(path + "/leads", "email", "lena")).hasStatus(422);
        office.presses(odile, path + "/leads", "email", lena.email);
        assertThat(odile.page().select("main").text()).contains(lena.email);
        assertThat(lena.proves().open("/training/lead/" + id).status()).isEqualTo(200);
        office.presses(odile, path + "/leads/end");
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
