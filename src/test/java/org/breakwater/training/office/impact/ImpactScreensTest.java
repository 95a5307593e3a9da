package org.breakwater.training.office.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.TrainingFurniture;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The office sees the impact of courses, and never the answers of one person, or of so few that they are identifiable.
 */
@HouseTest
class ImpactScreensTest {

    private static final String HELPED = "/training/office/impact/working-together";

    private static final String SAY = """
            insert into training.evaluation (booking_id, stage, words, teaching, said_at)
            values (?, ?, ?, case when ? = 'AFTER' then 4 end, now())""";

    private static final String ANSWER = """
            insert into training.evaluation_answer (booking_id, stage, position, outcome, score)
            values (?, ?, 0, 'Say what each agency does', ?)""";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    private UUID session = new UUID(0, 0);

    @BeforeEach
    void nurseriesAndAPairOfOfficers() {
        clock.setLondon("2027-03-20T10:00");
        database.clear("training");
        var furniture = new TrainingFurniture(house);
        session = furniture.session("working-together", Instant.parse("2027-03-10T09:30:00Z"));
        var nursery = furniture.organisation("Pebble Nursery", "childcare");
        var school = furniture.organisation("Finch Academy", "education");
        var police = furniture.organisation("Marram Constabulary", "police");
        for (int each = 0; each < 6; each++) {
            said(furniture, nursery, 2, 4);
            said(furniture, school, 3, 4);
            said(furniture, school, 3, 4);
        }
        said(furniture, police, 1, 5);
        said(furniture, police, 1, 5);
    }

    private void said(TrainingFurniture furniture, UUID organisation, int before, int after) {
        var booking = furniture.owes(session, organisation, "Ada Wren", 0, false);
        says(booking, "BEFORE", before);
        says(booking, "AFTER", after);
    }

    private void says(UUID booking, String stage, int score) {
        var owner = database.asOwner();
        owner.sql(SAY).params(booking, stage, "I would like more time", stage).update();
        owner.sql(ANSWER).params(booking, stage, score).update();
    }

    private Browser office(String path) {
        var odile = house.as(InventedPerson.ODILE);
        odile.visit(path);
        return odile;
    }

    @Test
    void byKindOfWorkAndWithoutThoseOfWhomTooFewAnswered() {
        var page = office(HELPED + "?year=2026").page();
        assertThat(page.text())
                .contains("20 delegates answered before and straight after: their scores are 1.6 higher on average.");
        var kinds = page.select("table:has(caption:contains(By sector))");
        assertThat(kinds.select("tr:contains(Schools) td").eachText()).startsWith("3.0 (12)", "4.0 (12)");
        assertThat(kinds.select("tr:contains(Police) td").eachText()).startsWith("Too few", "Too few");
        assertThat(kinds.select("tr:contains(Childcare) td").eachText())
                .as("from all and the schools the officers could be worked out")
                .startsWith("Too few", "Too few");
        assertThat(page.select("table:has(caption:contains(All delegates)) td").eachText())
                .startsWith("2.5 (20)", "4.1 (20)", "–");
    }

    @Test
    void theFileLeavesOutTheSame() {
        var odile = office("/training/office");
        var file = new String(
                odile.visit(HELPED + ".csv?year=2026").getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(file)
                .contains("\"working-together\",\"2026\",\"everybody\",\"All delegates\",\"before\",\"20\",\"2.5\"")
                .contains("\"kind_of_work\",\"Police and probation\",\"before\",\"\",\"\"")
                .doesNotContain("1.0");
    }

    @Test
    void aYearBeginsInAprilAndAnotherHasNothing() {
        assertThat(office("/training/office/impact?year=2026").page().text()).contains("2.5 (20)", "Working together");
        assertThat(office("/training/office/impact?year=2027").page().text()).contains("No evaluations");
    }

    @Test
    void whatOnePersonSaidIsReadByNobody() {
        assertThat(office(HELPED + "?year=2026").page().text())
                .contains("Comments", "I would like more time")
                .doesNotContain("Ada Wren");
        int rows = house.looking(
                InventedPerson.ODILE,
                () -> jdbc.sql("select count(*) from training.evaluation_answer")
                        .query(Integer.class)
                        .single());
        assertThat(rows).isZero();
    }
}
