package org.breakwater.mash.policenotices.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.mash.AtTheDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A line of the police that could not be read is corrected into its contact, or left out with a reason. */
@HouseTest
class PoliceNoticeCorrectionScreensTest {

    private static final String PATH = "/desk/police-notices";

    private static final String HEADER = "notice_number,incident_number,incident_date,incident_time,what_happened,"
            + "risk,child_name,child_born,address,officer,officer_contact\n";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    /** A word that no other test has, in letters. */
    private final String word = UUID.randomUUID()
            .toString()
            .replaceAll("[^a-f]", "")
            .concat("xyzzy")
            .concat(Long.toString(System.nanoTime(), 26).replaceAll("[^a-z]", ""));

    private Browser robin;

    @BeforeEach
    void aTuesdayMorning() {
        clock.setLondon("2026-09-01T10:00");
        robin = house.as(InventedPerson.ROBIN);
    }

    private String line(String number, String child) {
        return "%s%s,IN%s%s,29/08/2026,21:40,Shouting heard by a neighbour,Standard,%s %s,03/04/2019,9 %s Row,%s\n"
                .formatted(word, number, word, number, child, word, word, "PC Quarrie,101 ext 4");
    }

    /** Sends a file; answers the page of what became of it. */
    private String sent(String text, String... typed) {
        robin.visit(PATH);
        var result = robin.sendFiles(PATH, Map.of("notices.csv", text.getBytes(StandardCharsets.UTF_8)), typed);
        assertThat(result).hasStatus(303);
        robin.follow(result);
        return robin.page().select("main").text();
    }

    private List<String> contacts() {
        return robin.page().select("main a[href^=/desk/contact/]").eachAttr("href").stream()
                .distinct()
                .toList();
    }

    private static UUID idOf(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private void mend(String... typed) {
        var cells = new ArrayList<String>();
        robin.page()
                .select("form input[type=text], form textarea")
                .forEach(input -> cells.addAll(
                        List.of(input.attr("name"), input.tagName().equals("textarea") ? input.text() : input.val())));
        cells.addAll(List.of(typed));
        var form = robin.page().select("main form").first();
        assertThat(form).isNotNull();
        var result = robin.send(form == null ? "" : form.attr("action"), cells.toArray(String[]::new));
        if (result.getResponse().getStatus() == 303) {
            robin.follow(result);
        }
    }

    @Test
    void whatCannotBeReadStandsBesideTheLineAndIsMendedIntoItsContact() {
        var broken = line("1", "Nancy").replace("29/08/2026", "the 29th");
        assertThat(sent(HEADER + line("1", "Wilf") + broken + "Total,\"2\n"))
                .contains("3 rows: 1 imported as 1 contact, 2 to correct", "the 29th", "Total,\"2")
                .contains("Date must be a real date", "A quotation mark is missing or extra");
        var contact = contacts().getFirst();
        robin.visit(robin.page().select("a:contains(Correct row 3)").attr("href"));
        assertThat(robin.page().text()).contains(broken.strip());
        mend("date", "31/02/2026");
        assertThat(robin.page().text()).contains("Date must be a real date that is not in the future, like 28/08/2026");
        mend("date", "29/08/2026");
        assertThat(robin.page().text()).contains("2 imported as 1 contact, 1 to correct");
        assertThat(new AtTheDesk(house, idOf(contact)).now().children()).isEqualTo(2);

        robin.visit(robin.page().select("a:contains(Correct row 4)").attr("href"));
        var path = robin.page().select("form[action$=leave]").attr("action");
        assertThat(robin.send(path, "leave", " ")).hasStatus(422);
        robin.follow(robin.send(path, "leave", "A total"));
        assertThat(robin.page().text()).contains("0 to correct", "1 left out", "Total,\"2", "A total (Robin Ashdown");
    }

    @Test
    void whoComesSecondToALineIsToldAndNobodyOutsideTheDeskSeesAny() {
        sent(HEADER + line("1", "Wilf").replace("29/08/2026", "?"));
        var to = robin.page().select("a:contains(Correct row 2)").attr("href");
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(to);
        robin.visit(to);
        mend("date", "29/08/2026");
        assertThat(maya.send(to + "/leave", "leave", "I thought it was a total"))
                .hasStatus(409);
        assertThat(maya.page().text()).contains("Someone else dealt with this row", "Imported");
        assertThat(house.as(InventedPerson.PETRA).visit(PATH)).hasStatus(404);
        assertThat(house.as(InventedPerson.LIORA).visit(to)).hasStatus(404);
    }
}
