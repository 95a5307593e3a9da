package org.breakwater.pathways.allegations.subjects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.pathways.allegations.lifecycle.InventedAllegation.DELPHINE;
import static org.breakwater.pathways.allegations.lifecycle.InventedAllegation.MABEL;
import static org.breakwater.pathways.allegations.lifecycle.InventedAllegation.SELWYN;
import static org.breakwater.pathways.allegations.lifecycle.InventedAllegation.role;

import java.time.LocalDate;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.casework.ActResult.NotNow;
import org.breakwater.casework.ActResult.Yes;
import org.breakwater.pathways.allegations.lifecycle.InventedAllegation;
import org.breakwater.pathways.allegations.records.AllegationOutcome;
import org.breakwater.pathways.allegations.records.AllegationReferral.Tri;
import org.breakwater.pathways.allegations.records.ConsiderationRow.Way;
import org.breakwater.pathways.allegations.subjects.SubjectRole.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One adult has several roles, and no employer of theirs is forgotten. */
@HouseTest
class SubjectRolesTest {

    @Autowired
    House house;

    @Autowired
    SubjectRoles subjectRoles;

    @Autowired
    TestClock clock;

    private InventedAllegation allegation;

    @BeforeEach
    void everythingButTheEmployersIsDone() {
        clock.setLondon("2027-01-11T10:00");
        allegation = new InventedAllegation(house, InventedAllegation.fromTheHospital("Corwin Hathersage"));
        allegation.consider(SELWYN, Way.EMPLOYER_LED);
        allegation.outcomes(SELWYN, AllegationOutcome.UNFOUNDED);
        allegation.agree(DELPHINE);
        allegation.duty(MABEL, Tri.NO, null);
    }

    private void records(UUID id, SubjectRole what) {
        allegation.as(MABEL, () -> {
            subjectRoles.record(MABEL, allegation.id, id, what);
            return id;
        });
    }

    private SubjectRoleRow only() {
        return allegation.as(MABEL, () -> subjectRoles.of(allegation.id)).getLast();
    }

    @Test
    void theRoleOfWhichTheReferralToldIsTheFirst() {
        assertThat(only().inShort()).isEqualTo("Teaching assistant, Fernleigh School");
        assertThat(only().inWords()).isEqualTo("Employer still to be told");
    }

    @Test
    void theEmployerThatRefersKnowsAndIsNotToldAgain() {
        allegation = new InventedAllegation(house);
        assertThat(only().inShort()).isEqualTo("Teaching assistant, Fernleigh School");
        assertThat(only().inWords()).isEqualTo("Told on 11 January 2027");
    }

    @Test
    void aCaseIsNotConcludedWhileAnEmployerWasNeitherToldNorLeftOutForAReason() {
        allegation.closingSummary(MABEL);
        assertThat(allegation.concludeAsItIs(SELWYN))
                .isEqualTo(new NotNow(
                        "Before you conclude, record that the employer was told, or why not:" + " Fernleigh School."));
        allegation.tellEmployers(MABEL);
        var club = UUID.randomUUID();
        records(club, role("Saltmarsh Swimming Club", Told.NOT_YET, null, "", ""));
        assertThat(allegation.concludeAsItIs(SELWYN))
                .isEqualTo(new NotNow("Before you conclude, record that the employer was told, or why not:"
                        + " Saltmarsh Swimming Club."));
        records(club, role("Saltmarsh Swimming Club", Told.NOT_TOLD, null, "He left the club last year", ""));
        assertThat(allegation.concludeAsItIs(SELWYN)).isEqualTo(new Yes());
    }

    @Test
    void aCaseInWhichNoEmployerIsKnownIsNotConcludedWithoutAsking() {
        allegation.closingSummary(MABEL);
        house.getBean(TestDatabase.class)
                .asOwner()
                .sql("delete from pathways.allegation_role where record_id = ?")
                .param(allegation.id)
                .update();
        assertThat(allegation.concludeAsItIs(SELWYN))
                .isEqualTo(new NotNow("Before you conclude, record where the subject works or volunteers."));
    }

    @Test
    void anEmployersResultIsKeptWithItsDateAndTheVersionOfTheLists() {
        var told = LocalDate.of(2026, 12, 21);
        records(only().id(), role("Fernleigh School", Told.TOLD, told, "", "RESIGNED"));
        assertThat(only().inWords())
                .isEqualTo(
                        "Primary school. Employee. Told on 21 December 2026. Result: Resigned before the process ended,"
                                + " 4 January 2027");
        assertThat(only().lists()).isOne();
    }

    @Test
    void eachEntryOfTheListsHasASourceWhichSaysThatThePartnershipConfirmsIt() {
        assertThat(RoleLists.all())
                .hasSizeGreaterThan(30)
                .allSatisfy(entry -> assertThat(entry.source()).contains("to be confirmed by the partnership"));
    }
}
