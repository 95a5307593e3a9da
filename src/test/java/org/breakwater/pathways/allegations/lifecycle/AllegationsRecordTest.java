package org.breakwater.pathways.allegations.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.breakwater.pathways.allegations.lifecycle.InventedAllegation.DELPHINE;
import static org.breakwater.pathways.allegations.lifecycle.InventedAllegation.MABEL;
import static org.breakwater.pathways.allegations.lifecycle.InventedAllegation.SELWYN;

import java.util.Objects;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult.NotNow;
import org.breakwater.casework.ActResult.Yes;
import org.breakwater.pathways.allegations.records.AllegationOutcome;
import org.breakwater.pathways.allegations.records.AllegationReferral.Tri;
import org.breakwater.pathways.allegations.records.ConsiderationRow.Way;
import org.breakwater.pathways.allegations.records.StrandRow;
import org.breakwater.pathways.allegations.records.StrandRow.State;
import org.breakwater.pathways.allegations.records.StrandRow.Strand;
import org.breakwater.pathways.allegations.records.SuspensionRow.Measure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is written about a person is true, and stays: each update, each revision, and who agreed an outcome. */
@HouseTest
class AllegationsRecordTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private InventedAllegation allegation;

    @BeforeEach
    void anEmployerLedCase() {
        clock.setLondon("2027-01-11T10:00");
        allegation = new InventedAllegation(house);
        allegation.consider(SELWYN, Way.EMPLOYER_LED);
    }

    @Test
    void everyUpdateOfAStrandStaysOnTheCaseAndInTheChronology() {
        allegation.strand(MABEL, State.UNDER_WAY, "2027-01-11", "Interview on Thursday");
        clock.setLondon("2027-02-01T10:00");
        allegation.strand(MABEL, State.FINISHED, "2027-01-30", "No further action");
        assertThat(allegation.record().of(Strand.POLICE))
                .extracting(StrandRow::inWords)
                .containsExactly(
                        "Finished 30 January 2027. Lead: DC Amberley. Reference 42/1187. No further action",
                        "Under way since 11 January 2027. Lead: DC Amberley. Reference 42/1187. Interview on Thursday");
        var mabel = house.as(InventedPerson.MABEL);
        for (var page :
                new String[] {"/allegations/cases/" + allegation.id, "/cases/" + allegation.id + "/chronology"}) {
            mabel.visit(page);
            assertThat(mabel.page().text()).as(page).contains("Interview on Thursday", "No further action");
        }
    }

    @Test
    void mustNeverAnOutcomeStandThatNoOneElseAgreed() {
        allegation.duty(MABEL, Tri.NO, null);
        allegation.outcomes(SELWYN, AllegationOutcome.FALSE);
        assertThat(allegation.conclude(SELWYN))
                .isInstanceOfSatisfying(
                        NotNow.class,
                        no -> assertThat(no.why()).contains("Another LADO must agree", "If you are the only LADO"));
        assertThat(allegation.agree(SELWYN)).isInstanceOf(NotNow.class);
        assertThat(allegation.agree(MABEL)).isInstanceOf(NotNow.class);
        var row = allegation.record().allegations().getFirst();
        assertThatThrownBy(() -> allegation.as(
                        SELWYN,
                        () -> jdbc.sql("""
                                        insert into pathways.allegation_outcome_agreed (record_id, outcome_id,
                                            agreed_by, agreed_by_name, agreed_at) values (?, ?, ?, 'Selwyn', now())""")
                                .params(
                                        allegation.id,
                                        Objects.requireNonNull(row.outcomeId()),
                                        SELWYN.id().value())
                                .update()))
                .hasStackTraceContaining("agreed by someone else");
        assertThat(allegation.agree(DELPHINE)).isEqualTo(new Yes());
        allegation.outcomes(SELWYN, AllegationOutcome.UNFOUNDED);
        assertThat(allegation.conclude(SELWYN))
                .as("another outcome is agreed again")
                .isInstanceOf(NotNow.class);
        allegation.agree(DELPHINE);
        assertThat(allegation.conclude(SELWYN)).isEqualTo(new Yes());
    }

    @Test
    void mustNeverACaseEndWhileThePersonIsKeptFromTheirWork() {
        allegation.suspension(MABEL, Measure.RESTRICTED_DUTIES);
        allegation.duty(MABEL, Tri.NO, null);
        allegation.outcomes(SELWYN, AllegationOutcome.FALSE);
        allegation.agree(DELPHINE);
        assertThat(allegation.conclude(SELWYN))
                .isEqualTo(new NotNow("Before you conclude, record that this has ended: restricted duties."));
        allegation.suspension(MABEL, Measure.ENDED);
        assertThat(allegation.conclude(SELWYN)).isEqualTo(new Yes());
        assertThat(allegation.add(MABEL, "Posy Wexcombe"))
                .isEqualTo(new NotNow("This case is concluded. Reopen it to add an allegation."));
    }

    @Test
    void theDecisionAboutTheThresholdIsRevisedWithAReasonAndBothStay() {
        assertThat(allegation.revise(MABEL, Way.MET, "More is known")).isInstanceOf(NotNow.class);
        assertThat(allegation.revise(SELWYN, Way.NO_FURTHER_ACTION, "The video shows someone else"))
                .isEqualTo(new Yes());
        assertThat(allegation.now().stageInWords()).isEqualTo("Closed, threshold not met");
        assertThat(allegation.record().considerations()).hasSize(2);
        var selwyn = house.as(InventedPerson.SELWYN);
        selwyn.visit("/cases/" + allegation.id + "/chronology");
        assertThat(selwyn.page().text())
                .contains("Threshold decision revised: not met", "The video shows someone else", "Referrer")
                .doesNotContain("Person reporting the concern");
    }
}
