package org.breakwater.mash.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.mash.AtTheDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A decided contact needs no MASH enquiry any more: none of its deadlines runs on, however the contact got there. */
@HouseTest
class NoEnquiryRunsOnTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void aTuesday() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
    }

    private List<String> running() {
        return desk
                .as(
                        InventedPerson.MAYA,
                        () -> house.getBean(CaseDeadlines.class).allIn(contact))
                .stream()
                .filter(ClockRow::isRunning)
                .map(ClockRow::rule)
                .toList();
    }

    private void nothingFurther() {
        clock.advance(Duration.ofMinutes(10));
        desk.decide("NO_FURTHER_ACTION");
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
    }

    private void noEnquiryRuns() {
        assertThat(running()).doesNotContain("contact-decided", "red-decided", "amber-enquiry", "green-enquiry");
    }

    @ParameterizedTest
    @EnumSource
    void noFurtherActionEndsIt(Rating rating) {
        desk.screen(rating, Screening.Consent.GIVEN, "");
        nothingFurther();
        noEnquiryRuns();
        if (desk.now().alarmRings()) {
            desk.takeAlarm();
        }
        desk.tell();
        assertThat(desk.close()).isEqualTo(new ActResult.Yes());
        assertThat(running()).isEmpty();
        assertThat(desk.now().dueAt()).as("what the lists show").isNull();
    }

    @Test
    void soItDoesAfterAnEnquiryThatWasOpened() {
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        desk.decide("ENQUIRY");
        desk.approve();
        assertThat(running()).containsExactly("amber-enquiry");
        nothingFurther();
        noEnquiryRuns();
    }

    @Test
    void andWhereAnAgencyWasAskedAndHasNotAnswered() {
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        desk.ask("education");
        desk.analyse();
        nothingFurther();
        noEnquiryRuns();
    }

    @Test
    void aContactThatNobodyHasRatedShowsNoDeadlineOfAnEnquiry() {
        for (var page : List.of("/desk", "/desk/contact/" + contact, "/cases/" + contact + "/information-requests")) {
            var maya = house.as(InventedPerson.MAYA, page);
            assertThat(maya.page().select("main").text())
                    .as(page)
                    .doesNotContain("MASH enquiry is due", "MASH enquiry:", "Complete the MASH enquiry");
        }
    }

    @Test
    void noEnquiryIsSaidToBeCompletedWhereNoneWasMade() {
        desk.screen(Rating.GREEN, Screening.Consent.GIVEN, "");
        nothingFurther();
        assertThat(ended("green-enquiry")).isEqualTo(CaseDeadlines.Ending.NOT_NEEDED);
        assertThat(ended("contact-decided")).isEqualTo(CaseDeadlines.Ending.MET);
    }

    @Test
    void oneThatWasMadeIsCompleted() {
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        desk.decide("ENQUIRY");
        desk.approve();
        nothingFurther();
        assertThat(ended("amber-enquiry")).isEqualTo(CaseDeadlines.Ending.MET);
    }

    private CaseDeadlines.@Nullable Ending ended(String rule) {
        return desk
                .as(
                        InventedPerson.MAYA,
                        () -> house.getBean(CaseDeadlines.class).allIn(contact))
                .stream()
                .filter(row -> row.rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .endedHow();
    }
}
