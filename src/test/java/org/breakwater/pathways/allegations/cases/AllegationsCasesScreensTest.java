package org.breakwater.pathways.allegations.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.Statements;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.pathways.allegations.lifecycle.InventedAllegation;
import org.breakwater.pathways.allegations.records.ConsiderationRow.Way;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The LADO and the administrator find what is new and what is late, and record what happens. */
@HouseTest
class AllegationsCasesScreensTest {

    private static final String LIST = "/allegations/cases";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private InventedAllegation allegation;
    private String path;
    private Browser mabel;

    @BeforeEach
    void aReferralIsReceived() {
        database.clear("pathways");
        database.asOwner().sql("delete from casework.pathway_case").update();
        clock.setLondon("2027-01-11T10:00");
        allegation = new InventedAllegation(house);
        path = LIST + "/" + allegation.id;
        mabel = house.as(InventedPerson.MABEL);
    }

    @Test
    void newReferralsAreFirstAndWhatIsLateIsSaid() {
        allegation.consider(InventedAllegation.SELWYN, Way.EMPLOYER_LED);
        clock.setLondon("2027-03-01T10:00");
        new InventedAllegation(house, InventedAllegation.about("Lorne Tidmarsh"));
        mabel = house.as(InventedPerson.MABEL);
        mabel.visit(LIST);
        assertThat(mabel.page().select("tbody th").eachText()).containsExactly("Lorne Tidmarsh", "Corwin Hathersage");
        assertThat(mabel.page().text()).contains("overdue", "Teaching assistant, Fernleigh School");
    }

    @Test
    void theListAsksTheSameNumberOfQuestionsHoweverManyThereAre() {
        mabel.visit(LIST);
        var withOne = Statements.during(() -> mabel.visit(LIST));
        for (int more = 0; more < 5; more++) {
            new InventedAllegation(house);
        }
        assertThat(Statements.during(() -> mabel.visit(LIST)))
                .isEqualTo(withOne)
                .isPositive();
    }

    @Test
    void thePageIsAboutTheSubjectAndSaysWhatIsMissingAndWhatIsDue() {
        mabel.visit(path);
        assertThat(mabel.page().select(".bw-identity__child").text()).isEqualTo("Corwin Hathersage");
        assertThat(mabel.page().text())
                .contains(
                        "Case " + allegation.reference,
                        "Information outstanding",
                        "whether they work with children elsewhere",
                        "Allegation 1: Jory Wexcombe, 9",
                        "Outcome: not decided yet",
                        "1 working day",
                        "Deadline for telling the LADO: 21 December 2026. Late",
                        "Within 1 month (a measure, not a deadline)");
        assertThat(mabel.page().select(".bw-places a").eachText())
                .contains("Strands", "Referral duty", "Chronology", "Access log")
                .doesNotContain("MASH analysis", "Handovers", "Family");
    }

    @Test
    void whatIsDoneIsInTheChronologyAndInTheAccessLog() {
        mabel.visit(path);
        mabel.visit("/cases/" + allegation.id + "/chronology");
        assertThat(mabel.page().text()).contains("Referral received");
        mabel.visit("/cases/" + allegation.id + "/access-log");
        assertThat(mabel.page().text()).contains("opened an allegations case");
    }
}
