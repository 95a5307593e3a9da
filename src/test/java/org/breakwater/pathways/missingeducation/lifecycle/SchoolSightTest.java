package org.breakwater.pathways.missingeducation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.pathways.missingeducation.lifecycle.InventedPupil.CORIN;
import static org.breakwater.pathways.missingeducation.lifecycle.InventedPupil.WYSTAN;

import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.casework.pathway.PathwayMoves;
import org.breakwater.pathways.missingeducation.records.EducationCheckRow.Half;
import org.breakwater.pathways.missingeducation.records.EducationRecords;
import org.breakwater.pathways.missingeducation.records.EducationReferral.Answer;
import org.breakwater.pathways.missingeducation.records.EffortsRow.Finding;
import org.breakwater.pathways.missingeducation.records.EffortsRow.Ground;
import org.breakwater.pathways.missingeducation.schools.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a school sees of a child missing education, in the database itself. */
@HouseTest
class SchoolSightTest {

    private static final String EXCLUDE = """
            insert into access.staff_exclusion (record_id, account_id, account_name, reason, added_by, added_by_name,
                added_at)
            values (?, ?, 'x', 'A parent of the pupil', 'x', 'x', now())""";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @BeforeEach
    void itIsAMonday() {
        database.clear("pathways");
        clock.setLondon("2026-03-16T10:00");
    }

    @Test
    void aSchoolSeesItsOwnPupilAndItsOwnHalfAndNothingThatOthersFound() {
        var pupil = new InventedPupil(house, InventedPupil.referral(null, Answer.NOT_KNOWN));
        pupil.triage();
        pupil.bothHalves();
        pupil.confirm(Ground.I, Finding.NOT_FOUND);

        var seen = pupil.as(WYSTAN, () -> house.getBean(EducationRecords.class).find(pupil.id))
                .orElseThrow();
        assertThat(seen.pupil().childName()).isEqualTo("Linnet Marsh");
        assertThat(seen.checks()).allMatch(check -> check.half() == Half.SCHOOL).hasSize(1);
        assertThat(seen.halves()).allMatch(half -> half.half() == Half.SCHOOL).hasSize(1);
        assertThat(seen.efforts()).hasSize(1);
        assertThat(seen.referrals()).as("no address, hidden or not").isEmpty();
        assertThat(seen.decisions()).isEmpty();
        assertThat(pupil.as(WYSTAN, () -> house.getBean(PathwayMoves.class).find(MissingEducation.PATHWAY, pupil.id)))
                .isEmpty();
        for (var table : new String[] {"cme_referral", "cme_decision"}) {
            assertThat(pupil.as(
                            WYSTAN,
                            () -> house.getBean(JdbcClient.class)
                                    .sql("select count(*) from pathways." + table)
                                    .query(Integer.class)
                                    .single()))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void aLeadWhoIsExcludedFromACaseSeesAndRecordsNothingOfIt() {
        var pupil = new InventedPupil(house);
        var owner = database.asOwner();
        owner.sql(EXCLUDE).params(pupil.id, WYSTAN.id().value()).update();

        assertThat(pupil.as(WYSTAN, () -> house.getBean(EducationRecords.class).find(pupil.id)))
                .isEmpty();
        assertThat(pupil.as(
                        WYSTAN,
                        () -> house.getBean(JdbcClient.class)
                                .sql("select pathways.is_own_pupil(?)")
                                .param(pupil.id)
                                .query(Boolean.class)
                                .single()))
                .as("so that no half, check or confirmation is theirs")
                .isFalse();
    }

    @Test
    void anotherSchoolSeesNothingOfThePupil() {
        var pupil = new InventedPupil(house);
        var schools = house.getBean(Schools.class);
        pupil.as(CORIN, () -> {
            var other = schools.add(CORIN, "Other School " + UUID.randomUUID()).orElseThrow();
            schools.name(CORIN, other, WYSTAN.accountId());
            return true;
        });
        assertThat(pupil.as(WYSTAN, () -> house.getBean(EducationRecords.class).find(pupil.id)))
                .isEmpty();
        assertThat(pupil.as(WYSTAN, () -> house.getBean(EducationRecords.class).ofOwnSchool()))
                .isEmpty();
    }

    /** "Not known" is not "no": the address is hidden unless it is known that the family did not flee. */
    @Test
    void anAddressThatMayHaveToStaySecretIsNotAmongThePeopleOfTheCase() {
        var hidden = new InventedPupil(house, InventedPupil.referral(null, Answer.NOT_KNOWN));
        var told = new InventedPupil(house, InventedPupil.referral(null, Answer.NO));
        assertThat(addresses(hidden)).isZero();
        assertThat(addresses(told)).isOne();
        assertThat(hidden.record().referrals().getFirst().isAddressHidden()).isTrue();
        assertThat(hidden.record().referrals().getFirst().asking())
                .contains("The family may have fled abuse: not known. Find out.");
    }

    private int addresses(InventedPupil pupil) {
        return database.asOwner()
                .sql("select count(*) from people.address where record_id = :record")
                .param("record", pupil.id)
                .query(Integer.class)
                .single();
    }
}
