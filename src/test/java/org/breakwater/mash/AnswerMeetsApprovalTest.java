package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager approves at the very second in which the police respond: the response is never overlooked. */
@HouseTest
class AnswerMeetsApprovalTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @RepeatedTest(15)
    void eitherTheApprovalComesTooLateOrTheAnswerBringsTheContactBack() throws Exception {
        clock.setLondon("2026-09-01T10:00");
        var desk = new AtTheDesk(house, new Furnished(house).report());
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        var ask = desk.ask("police");
        desk.decide("EARLY_HELP");
        var together = new CyclicBarrier(2);
        try (var two = Executors.newFixedThreadPool(2)) {
            var approval = two.submit(() -> {
                together.await();
                return desk.approve();
            });
            var answer = two.submit(() -> {
                together.await();
                return desk.answer(InventedPerson.PETRA, ask, AgencyResponses.known(Rating.RED, null));
            });
            assertThat(answer.get()).isEqualTo(new ActResult.Yes());
            var approved = approval.get() instanceof ActResult.Yes;
            assertThat(desk.now().stage()).isEqualTo(approved ? Stage.SCREENED : Stage.TO_APPROVE);
        }
        assertThat(desk.now().rateAgain()).isEqualTo(Rating.RED);
        assertThat(desk.now().alarmRings()).isTrue();
        assertThat(desk.chronology()).contains("Essex Police responded: known, rated red");
    }
}
