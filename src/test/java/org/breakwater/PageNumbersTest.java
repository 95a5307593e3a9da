package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An invalid page number leads to the first page. */
@HouseTest
class PageNumbersTest {

    @Autowired
    House house;

    private void readsAny(InventedPerson person, String path) {
        var browser = house.as(person);
        for (var page : new String[] {"abc", "99999999999", "-1", "0", "", "1&page=2"}) {
            assertThat(browser.visit(path + "?page=" + page)).as(page).hasStatusOk();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FRANCES, /accounts",
        "FRANCES, /outbox",
        "PETRA, /information-requests",
        "LIORA, /handovers",
        "ODILE, /escalations",
        "MAYA, /desk",
        "MAYA, /desk/advice",
        "MAYA, /desk/actions",
        "GWEN, /desk/disagreements",
        "GWEN, /desk/social-workers",
        "MAYA, /desk/shift-handovers",
        "MAYA, /desk/police-notices"
    })
    void aListShowsItsFirstPage(InventedPerson person, String path) {
        readsAny(person, path);
    }

    @Test
    void anIncidentFileShowsItsFirstPage() {
        readsAny(
                InventedPerson.MAYA,
                "/desk/police-notices/" + new Furnished(house).ids().get("upload"));
    }
}
