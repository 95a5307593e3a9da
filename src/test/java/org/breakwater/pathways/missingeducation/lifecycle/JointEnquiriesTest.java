package org.breakwater.pathways.missingeducation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.breakwater.pathways.missingeducation.lifecycle.InventedPupil.CORIN;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.pathways.missingeducation.records.EducationCheckRow.Half;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each half of the joint enquiries is completed by its own side. */
@HouseTest
class JointEnquiriesTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Test
    void anOfficerCompletesTheSchoolsHalfOnlyAsSomeoneAtTheSchoolToldThem() {
        database.clear("pathways");
        clock.setLondon("2026-03-16T10:00");
        var pupil = new InventedPupil(house);
        pupil.triage();
        pupil.enquire(Half.SCHOOL, "Nobody in");
        pupil.complete(Half.SCHOOL);
        assertThat(pupil.record().inWords(Half.SCHOOL))
                .isEqualTo("Complete: Ida Fenn, attendance officer told the council on 6 February 2026. Recorded by"
                        + " Corin Haldane (demo), 16 March 2026, 10:00");
        assertThat(pupil.record().inWords(Half.COUNCIL)).isEqualTo("Not complete");
        assertThatThrownBy(() -> pupil.as(
                        CORIN,
                        () -> house.getBean(JdbcClient.class)
                                .sql(JointEnquiries.COMPLETE)
                                .param("record", pupil.id)
                                .param("half", "SCHOOL")
                                .param("words", "Nobody knows")
                                .param("toldBy", "")
                                .param("toldOn", null)
                                .param("by", CORIN.id().value())
                                .param("byName", "C")
                                .param("at", clock.instant())
                                .update()))
                .as("nor by SQL, in their own name")
                .hasStackTraceContaining("row-level security");
    }
}
