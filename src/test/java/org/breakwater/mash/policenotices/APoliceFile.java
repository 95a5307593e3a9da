package org.breakwater.mash.policenotices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;

/** Robin, a contact officer, uploads a file of police notices and corrects what could not be read. */
public final class APoliceFile {

    public static final String PATH = "/desk/police-notices";

    public static final String HEADER = "notice_number,incident_number,incident_date,incident_time,what_happened,"
            + "risk,child_name,child_born,address,officer,officer_contact\n";

    /** A unique word, in letters. */
    public final String word = UUID.randomUUID()
            .toString()
            .replaceAll("[^a-f]", "")
            .concat("xyzzy")
            .concat(Long.toString(System.nanoTime(), 26).replaceAll("[^a-z]", ""));

    public Browser robin;

    public APoliceFile(House house) {
        robin = house.as(InventedPerson.ROBIN);
    }

    public String line(String number, String child) {
        return "%s%s,IN%s%s,29/08/2026,21:40,Shouting heard by a neighbour,Standard,%s %s,03/04/2019,9 %s Row,%s\n"
                .formatted(word, number, word, number, child, word, word, "PC Quarrie,101 ext 4");
    }

    /** Uploads a file; returns the page with the result. */
    public String sent(String text, String... typed) {
        robin.visit(PATH);
        var result = robin.sendFiles(PATH, Map.of("notices.csv", text.getBytes(StandardCharsets.UTF_8)), typed);
        assertThat(result).hasStatus(303);
        robin.follow(result);
        return robin.page().select("main").text();
    }

    public List<String> contacts() {
        return robin.page().select("main a[href^=/desk/contact/]").eachAttr("href").stream()
                .distinct()
                .toList();
    }

    public static UUID idOf(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    /** Sends the form of a row again with some of its cells changed. */
    public void mend(String... typed) {
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
}
