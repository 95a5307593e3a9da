package org.breakwater.training.office.fees;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.TrainingFurniture;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.web.sheets.IncomingSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Fees of organisations are visible to the office, exported for finance, and waived with a reason. */
@HouseTest
class FeesScreensTest {

    private static final String MARCH = "?from=2027-03-01&until=2027-03-31";
    private static final String FEES = "/training/office/fees";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private UUID late = new UUID(0, 0);
    private UUID absent = new UUID(0, 0);

    @BeforeEach
    void oneCancelledLateAndOneDidNotCome() {
        clock.setLondon("2027-03-20T10:00");
        database.clear("training");
        var furniture = new TrainingFurniture(house);
        var session = furniture.session("working-together", Instant.parse("2027-03-10T09:30:00Z"));
        var pebble = furniture.organisation("=Pebble Nursery", "childcare");
        late = furniture.owes(session, pebble, "Ada Wren", 2500, true);
        absent = furniture.owes(session, pebble, "Bram Teal", 5000, false);
        var finch = furniture.organisation("Finch Academy", "education");
        furniture.owes(session, finch, "Cleo Lark", 5000, false);
    }

    private Browser office(String path) {
        var odile = house.as(InventedPerson.ODILE);
        odile.visit(path);
        return odile;
    }

    private static String says(Browser browser) {
        return browser.page().select("main").text();
    }

    @Test
    void eachOrganisationHasAStatement() {
        var odile = office(FEES + MARCH);
        assertThat(says(odile))
                .contains("=Pebble Nursery: £75.00", "Finch Academy: £50.00", "Late cancellation", "Did not attend");
        odile.visit(FEES + "?from=2027-04-01&until=2027-04-30");
        assertThat(says(odile)).contains("No fees are owed for this period");
        odile.visit(FEES);
        assertThat(says(odile)).as("this month, where no days are named").contains("Finch Academy: £50.00");
    }

    @Test
    void daysThatNobodyCanReadAreSaid() {
        assertThat(office(FEES).visit(FEES + "?from=2027-02-30&until=2027-03-31"))
                .hasStatus(422);
        assertThat(office(FEES).visit(FEES + "?from=2027-03-31&until=2027-03-01"))
                .bodyText()
                .contains("End date must be the same as or after the start date");
    }

    @Test
    void aFeeIsWaivedWithAReasonOnce() {
        var path = FEES + "/" + late;
        var odile = office(path);
        assertThat(odile.fill(path, "why", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Enter a reason for waiving the fee");
        odile.follow(odile.fill(path, "why", "The hall was closed"));
        assertThat(says(odile)).contains("=Pebble Nursery: £50.00", "Waived: The hall was closed");
        odile.visit(path);
        assertThat(odile.page().select("main form")).isEmpty();
        assertThat(database.acts("booking:" + late)).contains("waived a fee");
    }

    @Test
    void financeLoadsAFileInWhichNobodyIsNamedAndNothingRuns() {
        var odile = office(FEES + "/" + absent);
        odile.fill(FEES + "/" + absent, "why", "@home, with \"flu\"");
        var file = odile.visit(FEES + ".csv" + MARCH).getResponse();
        assertThat(file.getContentType()).startsWith("text/csv");
        var lines = text(file.getContentAsByteArray()).split("\r\n");
        assertThat(lines).hasSize(4);
        assertThat(lines[0]).startsWith("\"Fee ID\",\"Session date\",\"Course\"");
        assertThat(text(file.getContentAsByteArray()))
                .contains(
                        "2027-03-10,\"Working together to safeguard children\"",
                        "\"'=Pebble Nursery\"",
                        "\"Childcare and early years\",,\"Late cancellation\",25.00,25.00,\r\n",
                        "\"Did not attend\",50.00,0.00,\"'@home, with \"\"flu\"\"\"")
                .doesNotContain("Ada Wren", "Bram Teal");
        assertThat(database.acts("training:fees")).isNotEmpty();
    }

    @Test
    void theSameLinesAreInTheExcelFile() {
        var file = office(FEES).visit(FEES + ".xlsx" + MARCH).getResponse();
        assertThat(file.getHeader("Content-Disposition")).contains("fees-2027-03-01-2027-03-31.xlsx");
        assertThat(IncomingSheet.read(file.getContentAsByteArray()))
                .isInstanceOfSatisfying(IncomingSheet.Read.class, read -> {
                    assertThat(read.head()).startsWith("Fee ID", "Session date", "Course");
                    assertThat(read.lines()).hasSize(3);
                    assertThat(read.lines().getFirst().cells())
                            .contains("2027-03-10", "Working together to safeguard children", "=Pebble Nursery")
                            .doesNotContain("Ada Wren", "Bram Teal");
                });
        assertThat(database.acts("training:fees")).isNotEmpty();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void nobodyElseReadsThem() {
        var maya = house.as(InventedPerson.MAYA);
        assertThat(maya.visit(FEES + MARCH)).hasStatus(404);
        assertThat(maya.visit(FEES + ".csv" + MARCH)).hasStatus(404);
        assertThat(maya.visit(FEES + ".xlsx" + MARCH)).hasStatus(404);
    }
}
