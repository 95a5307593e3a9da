package org.breakwater.pathways.missingeducation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.breakwater.pathways.missingeducation.lifecycle.InventedPupil.CORIN;
import static org.breakwater.time.OfficeHours.at;

import java.util.List;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.pathways.missingeducation.records.EducationAct;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The register of children not in school has not begun: its rule is switched off, and nothing of it appears. */
@HouseTest
class ChildrenNotInSchoolTest {

    private static final String RULE = "cnis-home-visit";

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
    void theRuleHasItsSourceAndIsInForceOnNoDayOfOurs() {
        assertThat(MissingEducation.PATHWAY.limits().versionsOf(RULE))
                .hasSize(1)
                .allSatisfy(rule -> assertThat(rule.source()).contains("not in force"));
        for (var day : List.of("2026-03-16T10:00", "2040-01-01T10:00")) {
            assertThatThrownBy(() -> MissingEducation.PATHWAY.limits().inForce(RULE, at(day)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aChildWhoIsEducatedAtHomeHasNoSuchDeadlineAndNoPageNamesTheRegister() {
        var pupil = new InventedPupil(house);
        pupil.triage();
        pupil.decide(CORIN, EducationAct.LOCATE, "AT_HOME");
        assertThat(pupil.clock(RULE)).isEmpty();
        var corin = house.as(InventedPerson.CORIN);
        var cases = "/missing-education/cases";
        for (var page :
                List.of(cases, cases + "/" + pupil.id, "/missing-education/schools", "/missing-education/year")) {
            corin.visit(page);
            assertThat(corin.page().text()).as(page).doesNotContainIgnoringCase("not in school");
        }
    }
}
