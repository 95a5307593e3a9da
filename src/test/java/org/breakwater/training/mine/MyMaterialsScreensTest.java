package org.breakwater.training.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.documents.Samples;
import org.breakwater.training.Attending;
import org.breakwater.training.Learning;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Course materials can be downloaded by people with a place, once they are scanned, and by nobody else. */
@HouseTest
class MyMaterialsScreensTest {

    private static final String MINE = "/training/mine";

    @Autowired
    House house;

    @Autowired
    TestDatabase database;

    private String given(Attending wren, byte[] slides) {
        var office = "/training/office/" + wren.session + "/materials";
        var odile = house.as(InventedPerson.ODILE);
        odile.visit(office);
        assertThat(odile.sendFiles(
                        office, Map.of("slides.pdf", slides), "title", "Slides", "moment", "BEFORE", "link", ""))
                .hasStatus(303);
        var material = database.asOwner()
                .sql("select id from training.material where session_id = ?")
                .param(wren.session)
                .query(UUID.class)
                .single();
        return MINE + "/materials/" + material;
    }

    @Test
    void whoeverHasAPlaceSavesItAsItWasGiven() {
        var wren = Attending.booked(house, "Wren Alder", "");
        var slides = Samples.pdf();
        var material = given(wren, slides);
        assertThat(wren.learner.open(MINE).link("Download Slides")).isEqualTo(material);
        assertThat(wren.learner.file(material)).isEqualTo(slides);
        assertThat(database.acts("material:" + material.substring(material.lastIndexOf('/') + 1)))
                .contains("opened a file");
    }

    @Test
    void whatWaitsForItsVirusCheckDoesNotOpen() {
        var wren = Attending.booked(house, "Wren Alder", "");
        var material = given(wren, Samples.pdf());
        database.asOwner()
                .sql("update documents.file set state = 'HELD', checked_at = null where shelf_id = ?")
                .param(UUID.fromString(material.substring(material.lastIndexOf('/') + 1)))
                .update();
        assertThat(wren.learner.open(material).status()).isEqualTo(404);
        assertThat(wren.learner.open(MINE).says()).doesNotContain("Download Slides");
    }

    @Test
    void whoeverHasNoPlaceOrProvedNothingDoesNot() {
        var wren = Attending.booked(house, "Wren Alder", "");
        var material = given(wren, Samples.pdf());
        assertThat(new Learning(house, "Silas Thorn").proves().open(material).status())
                .isEqualTo(404);
        assertThat(new Learning(house, "Orla Finch").open(material).at()).startsWith("/training/prove");
        wren.learner.open(MINE).open(wren.learner.link("Cancel my place"));
        wren.learner.press(wren.learner.at());
        assertThat(wren.learner.open(material).status()).as("given up").isEqualTo(404);
    }
}
