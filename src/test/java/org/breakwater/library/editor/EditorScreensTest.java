package org.breakwater.library.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An author writes, is warned, corrects it; someone else approves; the business manager publishes. */
@HouseTest
class EditorScreensTest {

    @Autowired
    House house;

    private Browser nell;

    private Browser jonas;

    private Browser odile;

    @BeforeEach
    void arrive() {
        nell = house.as(InventedPerson.NELL);
        jonas = house.as(InventedPerson.JONAS);
        odile = house.as(InventedPerson.ODILE);
    }

    @Test
    void nobodyElseFindsTheEditor() {
        for (var person : InventedPerson.values()) {
            var writes = Map.of(InventedPerson.NELL, 1, InventedPerson.JONAS, 1, InventedPerson.ODILE, 1)
                    .containsKey(person);
            assertThat(house.as(person).visit("/library/editor")).hasStatus(writes ? 200 : 404);
        }
    }
}
