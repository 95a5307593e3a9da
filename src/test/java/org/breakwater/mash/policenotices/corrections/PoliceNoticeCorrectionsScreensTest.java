package org.breakwater.mash.policenotices.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.policenotices.APoliceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A police notice that could not be read is corrected and imported, or left out with a reason. */
@HouseTest
class PoliceNoticeCorrectionsScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private APoliceFile file;

    @BeforeEach
    void aTuesdayMorning() {
        clock.setLondon("2026-09-01T10:00");
        file = new APoliceFile(house);
    }

    @Test
    void whatCannotBeReadStandsBesideTheLineAndIsMendedIntoItsContact() {
        var broken = file.line("1", "Nancy").replace("29/08/2026", "the 29th");
        assertThat(file.sent(APoliceFile.HEADER + file.line("1", "Wilf") + broken + "Total,\"2\n"))
                .contains("3 rows: 1 imported as 1 contact, 2 to correct", "the 29th", "Total,\"2")
                .contains("Date must be a real date", "A quotation mark is missing or extra");
        var contact = file.contacts().getFirst();
        file.robin.visit(file.robin.page().select("a:contains(Correct row 3)").attr("href"));
        assertThat(file.robin.page().text()).contains(broken.strip());
        file.mend("date", "31/02/2026");
        assertThat(file.robin.page().text())
                .contains("Date must be a real date that is not in the future, like 28/08/2026");
        file.mend("date", "29/08/2026");
        assertThat(file.robin.page().text()).contains("2 imported as 1 contact, 1 to correct");
        assertThat(new AtTheDesk(house, APoliceFile.idOf(contact)).now().children())
                .isEqualTo(2);

        file.robin.visit(file.robin.page().select("a:contains(Correct row 4)").attr("href"));
        var path = file.robin.page().select("form[action$=leave]").attr("action");
        assertThat(file.robin.send(path, "leave", " ")).hasStatus(422);
        file.robin.follow(file.robin.send(path, "leave", "A total"));
        assertThat(file.robin.page().text())
                .contains("0 to correct", "1 left out", "Total,\"2", "A total (Robin Ashdown");
    }

    @Test
    void whoComesSecondToALineIsToldAndNobodyOutsideTheDeskSeesAny() {
        file.sent(APoliceFile.HEADER + file.line("1", "Wilf").replace("29/08/2026", "?"));
        var to = file.robin.page().select("a:contains(Correct row 2)").attr("href");
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(to);
        file.robin.visit(to);
        file.mend("date", "29/08/2026");
        assertThat(maya.send(to + "/leave", "leave", "I thought it was a total"))
                .hasStatus(409);
        assertThat(maya.page().text()).contains("Someone else dealt with this row", "Imported");
        assertThat(house.as(InventedPerson.PETRA).visit(APoliceFile.PATH)).hasStatus(404);
        assertThat(house.as(InventedPerson.LIORA).visit(to)).hasStatus(404);
    }
}
