package org.breakwater.mash.policenotices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.Statements;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.records.Records;
import org.breakwater.jobs.TimedJob.Left;
import org.breakwater.mash.AtTheDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Police notices in a file: each incident a contact, each line accounted for. */
@HouseTest
class PoliceNoticesScreensTest {

    private static final String PATH = "/desk/police-notices";

    private static final String HEADER = "notice_number,incident_number,incident_date,incident_time,what_happened,"
            + "risk,child_name,child_born,address,officer,officer_contact\n";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

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
    void theLinesOfOneIncidentBecomeOneContactWithItsChildren() {
        assertThat(sent(HEADER + line("1", "Wilf") + line("1", "Nancy") + line("2", "Otto")))
                .contains("3 rows: 3 imported as 2 contacts, 0 to correct");
        assertThat(contacts()).hasSize(2);
        var contact = contacts().getFirst();
        var row = new AtTheDesk(house, idOf(contact)).now();
        assertThat(row.channel()).isEqualTo("NOTICE");
        assertThat(row.source()).isEqualTo("6");
        assertThat(row.children()).isEqualTo(2);
        robin.visit(contact);
        assertThat(robin.page().text())
                .contains("Wilf " + word, "Nancy " + word, "Shouting heard by a neighbour", "incident IN" + word + "1")
                .contains("Graded by the police: Standard", "29 August 2026, 21:40")
                .doesNotContain("Quarrie");
        assertThat(database.acts("contact:" + row.id())).contains("imported a police notice");
    }

    @Test
    void limitsRunFromWhenTheFileReachedTheCouncil() {
        sent(
                HEADER + line("1", "Wilf"),
                "reachedDay",
                "28",
                "reachedMonth",
                "8",
                "reachedYear",
                "2026",
                "reachedTime",
                "16:40");
        assertThat(new AtTheDesk(house, idOf(contacts().getFirst())).now().receivedAt())
                .isEqualTo(Instant.parse("2026-08-28T15:40:00Z"));
    }

    @Test
    void theHistorySeesThemAndNamesThePatternOfTheHome() {
        for (int evening = 1; evening <= 4; evening++) {
            clock.setLondon("2026-08-2" + evening * 2 + "T10:00");
            robin = house.as(InventedPerson.ROBIN);
            sent(HEADER + line(String.valueOf(evening), "Wilf").replace("29/08/2026", "1" + evening + "/08/2026"));
        }
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/cases/" + idOf(contacts().getFirst()) + "/history");
        assertThat(maya.page().text()).contains("Frequent contacts: 4 since", "Rule: frequent contacts");
    }

    @Test
    void anotherNoticeOfTheSameIncidentIsInTheHistoryThoughItIsAboutOtherPeople() {
        sent(HEADER + line("1", "Wilf"));
        var first = contacts().getFirst();
        var other = "%s7,in %s1,29/08/2026,,A boy ran out,,Aurelio Quint,12/01/2015,80 Samphire Way,PC Vane,101\n";
        sent(HEADER + other.formatted(word, word));
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/cases/" + idOf(contacts().getFirst()) + "/history");
        assertThat(maya.page().text()).contains("About the same incident", "the same incident number of the police");
        assertThat(maya.page().select("a").eachAttr("href")).contains("/cases/" + idOf(first));
    }

    @Test
    void aLineThatNeedsCorrectingIsInAQueueWithADeadlineUntilItIsDone() {
        sent(HEADER + line("1", "Nancy") + line("2", "Otto").replace("29/08/2026", "the 29th"));
        robin.visit("/desk");
        assertThat(robin.page().select("li:contains(Police notices)").text()).contains("to correct");
        robin.visit(PATH);
        assertThat(robin.page().text()).contains("Needs correcting", "Date must be a real date", "Correct row 3");
        clock.setLondon("2026-09-01T14:01");
        var idris = house.as(InventedPerson.IDRIS);
        idris.visit("/desk");
        assertThat(idris.page().select("li:contains(Police notices)").text()).contains("late");
    }

    @Test
    void aChildFromThePoliceIsShownWithItsDateOfBirth() {
        sent(HEADER + line("1", "Nancy"));
        robin.visit(contacts().getFirst());
        assertThat(robin.page().text()).contains("Born 3 April 2019");
    }

    @Test
    void theSameFileOrTheSameNoticeTwiceMakesNothingTwiceAndSaysSo() {
        var file = HEADER + line("1", "Wilf") + line("1", "Wilf");
        assertThat(sent(file)).contains("1 imported as 1 contact", "1 imported before", "Duplicate of an earlier row");
        assertThat(sent(file)).contains("This file was imported before. Nothing was created twice");
        assertThat(contacts()).hasSize(1);
        var first = contacts().getFirst();
        assertThat(sent(HEADER + line("1", "Wilf") + line("1", "Wilf").replace("Standard", "High")))
                .contains("0 imported as 0 contacts, 1 to correct, 1 imported before")
                .contains("This notice was imported before, and this row is different");
        assertThat(contacts()).containsExactly(first);
    }

    @Test
    void aNoticeOfARestrictedContactMakesNoSecondOneAndShowsNothing() {
        sent(HEADER + line("1", "Wilf"));
        var made = idOf(contacts().getFirst());
        var adaeze = InventedPerson.ADAEZE.asActor();
        house.getBean(ActorTransactions.class)
                .as(adaeze, () -> house.getBean(Records.class).restrict(adaeze, made, "A colleague", false));
        assertThat(sent(HEADER + line("1", "Nancy"))).contains("0 imported", "1 to correct");
        assertThat(robin.page().html()).doesNotContain(made.toString());
        robin.visit(robin.page().select("a:contains(Correct row 2)").attr("href"));
        mend();
        assertThat(robin.page().text()).contains("in a contact that you cannot see. Ask a manager");
    }

    @Test
    void aCellThatLooksLikeAFormulaIsText() {
        var formula = "=HYPERLINK(\"\"http://x.invalid\"\";\"\"Wilf\"\")";
        sent(HEADER
                + line("1", "Wilf").replace("Wilf " + word, "\"" + formula + "\"")
                + line("2", "<b>Otto</b>").replace("Shouting heard", "@SUM(1)|cmd"));
        robin.visit(contacts().getFirst());
        assertThat(robin.page().text()).contains("=HYPERLINK(\"http://x.invalid\";\"Wilf\")");
        assertThat(robin.page().select("a[href*=x.invalid], main b:contains(Otto)"))
                .isEmpty();
    }

    @Test
    void whatIsNoFileOfNoticesComesBackWithWhatToDo() {
        robin.visit(PATH);
        assertThat(robin.sendFiles(PATH, Map.of())).hasStatus(422);
        assertThat(robin.page().text()).contains("Choose the file from your device");
        robin.visit(PATH);
        assertThat(robin.sendFiles(
                        PATH, Map.of("x.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)), "reachedTime", "25:99"))
                .hasStatus(422);
        assertThat(robin.page().text()).contains("Enter a time in hours and minutes");
        robin.visit(PATH);
        assertThat(robin.sendFiles(PATH, Map.of("x.csv", new byte[10 * 1024 * 1024 + 1])))
                .hasStatus(422)
                .bodyText()
                .contains("The file must be smaller than 10 MB");
        assertThat(robin.sendFiles(PATH, Map.of("x.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))))
                .hasStatus(422);
        assertThat(robin.page().text()).contains("The first row must contain column headings");
    }

    @Test
    void aLargeFileIsKeptAtOnceAndTakenInByItselfWithTheSameNumberOfQuestionsForItsPage() {
        var lines = new StringBuilder(HEADER);
        for (int incident = 0; incident < 130; incident++) {
            lines.append(line("L" + incident, "Wilf"));
        }
        assertThat(sent(lines.toString())).contains("100 imported as 100 contacts", "30 rows still being imported");
        var path = robin.page().select("form[action$=/continue]").attr("action").replace("/continue", "");
        var goingOn = house.getBean(PoliceNoticeImportContinuation.class);
        assertThat(goingOn.all()).as("a turn has a limit").isEqualTo(Left.MORE);
        assertThat(goingOn.all()).isEqualTo(Left.NOTHING);
        var many = Statements.during(() -> robin.visit(path));
        assertThat(robin.page().text()).contains("130 imported as 130 contacts").doesNotContain("still being");
        assertThat(sent(HEADER + line("S1", "Wilf") + line("S2", "Wilf"))).contains("2 imported as 2 contacts");
        var small = robin.page()
                .select("main a[href^=" + PATH + "/]")
                .attr("href")
                .replaceAll("/[^/]*$", "")
                .replace("/corrections", "");
        assertThat(Statements.during(() -> robin.visit(small)))
                .as("for two lines as for a hundred and thirty")
                .isEqualTo(many);
    }
}
