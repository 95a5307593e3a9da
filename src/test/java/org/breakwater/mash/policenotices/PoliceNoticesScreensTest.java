package org.breakwater.mash.policenotices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.Statements;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.ActorTransactions;
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

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private APoliceFile file;

    @BeforeEach
    void aTuesdayMorning() {
        clock.setLondon("2026-09-01T10:00");
        file = new APoliceFile(house);
    }

    @Test
    void theLinesOfOneIncidentBecomeOneContactWithItsChildren() {
        assertThat(file.sent(
                        APoliceFile.HEADER + file.line("1", "Wilf") + file.line("1", "Nancy") + file.line("2", "Otto")))
                .contains("3 rows: 3 imported as 2 contacts, 0 to correct");
        assertThat(file.contacts()).hasSize(2);
        var contact = file.contacts().getFirst();
        var row = new AtTheDesk(house, APoliceFile.idOf(contact)).now();
        assertThat(row.channel()).isEqualTo("NOTICE");
        assertThat(row.source()).isEqualTo("6");
        assertThat(row.children()).isEqualTo(2);
        file.robin.visit(contact);
        assertThat(file.robin.page().text())
                .contains(
                        "Wilf " + file.word,
                        "Nancy " + file.word,
                        "Shouting heard by a neighbour",
                        "incident IN" + file.word + "1")
                .contains("Graded by the police: Standard", "29 August 2026, 21:40")
                .doesNotContain("Quarrie");
        assertThat(database.acts("contact:" + row.id())).contains("imported a police notice");
    }

    @Test
    void limitsRunFromWhenTheFileReachedTheCouncil() {
        file.sent(
                APoliceFile.HEADER + file.line("1", "Wilf"),
                "reachedDay",
                "28",
                "reachedMonth",
                "8",
                "reachedYear",
                "2026",
                "reachedTime",
                "16:40");
        assertThat(new AtTheDesk(house, APoliceFile.idOf(file.contacts().getFirst()))
                        .now()
                        .receivedAt())
                .isEqualTo(Instant.parse("2026-08-28T15:40:00Z"));
    }

    @Test
    void theHistorySeesThemAndNamesThePatternOfTheHome() {
        for (int evening = 1; evening <= 4; evening++) {
            clock.setLondon("2026-08-2" + evening * 2 + "T10:00");
            file.robin = house.as(InventedPerson.ROBIN);
            file.sent(APoliceFile.HEADER
                    + file.line(String.valueOf(evening), "Wilf").replace("29/08/2026", "1" + evening + "/08/2026"));
        }
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/cases/" + APoliceFile.idOf(file.contacts().getFirst()) + "/history");
        assertThat(maya.page().text())
                .contains("Frequent contacts: 4 since", "Rule: 4 or more contacts within 6 weeks");
    }

    @Test
    void anotherNoticeOfTheSameIncidentIsInTheHistoryThoughItIsAboutOtherPeople() {
        file.sent(APoliceFile.HEADER + file.line("1", "Wilf"));
        var first = file.contacts().getFirst();
        var other = "%s7,in %s1,29/08/2026,,A boy ran out,,Aurelio Quint,12/01/2015,80 Samphire Way,PC Vane,101\n";
        file.sent(APoliceFile.HEADER + other.formatted(file.word, file.word));
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/cases/" + APoliceFile.idOf(file.contacts().getFirst()) + "/history");
        assertThat(maya.page().text()).contains("About the same incident", "the same incident number of the police");
        assertThat(maya.page().select("a").eachAttr("href")).contains("/cases/" + APoliceFile.idOf(first));
    }

    @Test
    void aLineThatNeedsCorrectingIsInAQueueWithADeadlineUntilItIsDone() {
        file.sent(APoliceFile.HEADER
                + file.line("1", "Nancy")
                + file.line("2", "Otto").replace("29/08/2026", "the 29th"));
        file.robin.visit("/desk");
        assertThat(file.robin.page().select("li:contains(Police notifications)").text())
                .contains("to correct");
        file.robin.visit(APoliceFile.PATH);
        assertThat(file.robin.page().text()).contains("Needs correcting", "Date must be a real date", "Correct row 3");
        clock.setLondon("2026-09-01T14:01");
        var idris = house.as(InventedPerson.IDRIS);
        idris.visit("/desk");
        assertThat(idris.page().select("li:contains(Police notifications)").text())
                .contains("overdue");
    }

    @Test
    void aChildFromThePoliceIsShownWithItsDateOfBirth() {
        file.sent(APoliceFile.HEADER + file.line("1", "Nancy"));
        file.robin.visit(file.contacts().getFirst());
        assertThat(file.robin.page().text()).contains("Born 3 April 2019");
    }

    @Test
    void eachRowOfAFileOpensTheOriginalAndWhatBecameOfIt() {
        file.sent(APoliceFile.HEADER + file.line("1", "Wilf"));
        var row = file.robin.page().select("main a:contains(Row 2)").attr("href");
        assertThat(file.robin.visit(row)).hasStatusOk();
        assertThat(file.robin.page().text()).contains("Row 2", "Wilf " + file.word, "Contact ");
    }

    @Test
    void theSameFileOrTheSameNoticeTwiceMakesNothingTwiceAndSaysSo() {
        var twice = APoliceFile.HEADER + file.line("1", "Wilf") + file.line("1", "Wilf");
        assertThat(file.sent(twice))
                .contains("1 imported as 1 contact", "1 imported before", "Duplicate of an earlier row");
        assertThat(file.sent(twice)).contains("This file was imported before. Nothing was created twice");
        assertThat(file.contacts()).hasSize(1);
        var first = file.contacts().getFirst();
        assertThat(file.sent(APoliceFile.HEADER
                        + file.line("1", "Wilf")
                        + file.line("1", "Wilf").replace("Standard", "High")))
                .contains("0 imported as 0 contacts, 1 to correct, 1 imported before")
                .contains("This notice was imported before, and this row is different");
        assertThat(file.contacts()).containsExactly(first);
    }

    @Test
    void aNoticeOfARestrictedContactMakesNoSecondOneAndShowsNothing() {
        file.sent(APoliceFile.HEADER + file.line("1", "Wilf"));
        var made = APoliceFile.idOf(file.contacts().getFirst());
        var adaeze = InventedPerson.ADAEZE.asActor();
        house.getBean(ActorTransactions.class)
                .as(adaeze, () -> house.getBean(Records.class).restrict(adaeze, made, "A colleague", false));
        assertThat(file.sent(APoliceFile.HEADER + file.line("1", "Nancy"))).contains("0 imported", "1 to correct");
        assertThat(file.robin.page().html()).doesNotContain(made.toString());
        file.robin.visit(file.robin.page().select("a:contains(Correct row 2)").attr("href"));
        file.mend();
        assertThat(file.robin.page().text()).contains("in a contact that you cannot see. Ask a manager");
    }

    @Test
    void aCellThatLooksLikeAFormulaIsText() {
        var formula = "=HYPERLINK(\"\"http://x.invalid\"\";\"\"Wilf\"\")";
        file.sent(APoliceFile.HEADER
                + file.line("1", "Wilf").replace("Wilf " + file.word, "\"" + formula + "\"")
                + file.line("2", "<b>Otto</b>").replace("Shouting heard", "@SUM(1)|cmd"));
        file.robin.visit(file.contacts().getFirst());
        assertThat(file.robin.page().text()).contains("=HYPERLINK(\"http://x.invalid\";\"Wilf\")");
        assertThat(file.robin.page().select("a[href*=x.invalid], main b:contains(Otto)"))
                .isEmpty();
    }

    @Test
    void whatIsNoFileOfNoticesComesBackWithWhatToDo() {
        file.robin.visit(APoliceFile.PATH);
        assertThat(file.robin.sendFiles(APoliceFile.PATH, Map.of())).hasStatus(422);
        assertThat(file.robin.page().text()).contains("Choose the file from your device");
        file.robin.visit(APoliceFile.PATH);
        assertThat(file.robin.sendFiles(
                        APoliceFile.PATH,
                        Map.of("x.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)),
                        "reachedTime",
                        "25:99"))
                .hasStatus(422);
        assertThat(file.robin.page().text()).contains("Enter a time in hours and minutes");
        file.robin.visit(APoliceFile.PATH);
        assertThat(file.robin.sendFiles(APoliceFile.PATH, Map.of("x.csv", new byte[10 * 1024 * 1024 + 1])))
                .hasStatus(422)
                .bodyText()
                .contains("The file must be smaller than 10 MB");
        assertThat(file.robin.sendFiles(
                        APoliceFile.PATH, Map.of("x.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))))
                .hasStatus(422);
        assertThat(file.robin.page().text()).contains("The first row must contain column headings");
    }

    @Test
    void aLargeFileIsKeptAtOnceAndTakenInByItselfWithTheSameNumberOfQuestionsForItsPage() {
        var lines = new StringBuilder(APoliceFile.HEADER);
        for (int incident = 0; incident < 130; incident++) {
            lines.append(file.line("L" + incident, "Wilf"));
        }
        assertThat(file.sent(lines.toString()))
                .contains("100 imported as 100 contacts", "30 rows still being imported");
        var path = file.robin
                .page()
                .select("form[action$=/continue]")
                .attr("action")
                .replace("/continue", "");
        var goingOn = house.getBean(PoliceNoticeImportContinuation.class);
        assertThat(goingOn.all()).as("a turn has a limit").isEqualTo(Left.MORE);
        assertThat(goingOn.all()).isEqualTo(Left.NOTHING);
        var many = Statements.during(() -> file.robin.visit(path));
        assertThat(file.robin.page().text())
                .contains("130 imported as 130 contacts")
                .doesNotContain("still being");
        assertThat(file.sent(APoliceFile.HEADER + file.line("S1", "Wilf") + file.line("S2", "Wilf")))
                .contains("2 imported as 2 contacts");
        var small = file.robin
                .page()
                .select("main a[href^=" + APoliceFile.PATH + "/]")
                .attr("href")
                .replaceAll("/[^/]*$", "")
                .replace("/corrections", "");
        assertThat(Statements.during(() -> file.robin.visit(small)))
                .as("for two lines as for a hundred and thirty")
                .isEqualTo(many);
    }
}
