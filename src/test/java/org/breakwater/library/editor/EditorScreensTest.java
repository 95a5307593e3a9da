package org.breakwater.library.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.breakwater.HouseTest;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An author writes, is warned, mends it; somebody else approves; the business manager publishes. */
@HouseTest
class EditorScreensTest {

    @Autowired
    MockMvcTester web;

    private Browser nell;

    private Browser jonas;

    private Browser odile;

    @BeforeEach
    void arrive() {
        nell = signedIn(InventedPerson.NELL);
        jonas = signedIn(InventedPerson.JONAS);
        odile = signedIn(InventedPerson.ODILE);
    }

    private Browser signedIn(InventedPerson person) {
        var browser = new Browser(web);
        browser.signInAs(person);
        return browser;
    }

    @Test
    void nobodyElseFindsTheEditor() {
        for (var person : InventedPerson.values()) {
            var writes = Map.of(InventedPerson.NELL, 1, InventedPerson.JONAS, 1, InventedPerson.ODILE, 1)
                    .containsKey(person);
            assertThat(signedIn(person).visit("/library/editor")).hasStatus(writes ? 200 : 404);
        }
    }
}
