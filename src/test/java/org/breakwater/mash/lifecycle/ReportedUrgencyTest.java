package org.breakwater.mash.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.casework.Rating;
import org.breakwater.casework.Urgency;
import org.junit.jupiter.api.Test;

class ReportedUrgencyTest {

    @Test
    void dangerIsAsUrgentAsRedUntilSomeoneRatesIt() {
        var danger = ReportedUrgency.of(true, true, true, false);
        assertThat(danger).isEqualTo(new Urgency("Immediate danger reported, not rated", 3));
        assertThat(danger.level()).isEqualTo(Rating.RED.shown().level());
        assertThat(ReportedUrgency.of(true, false, false, true).inWords())
                .isEqualTo("Possible immediate danger, not rated");
    }

    @Test
    void aChildIsAtLeastAmber() {
        assertThat(ReportedUrgency.of(false, true, false, false))
                .isEqualTo(new Urgency("Not rated. From a child: treat as amber or above", 2));
        assertThat(ReportedUrgency.of(false, true, true, false).inWords())
                .isEqualTo("Self-report by child. Immediate danger: not sure. Not rated");
    }

    @Test
    void whatASocialWorkerSaysGoesBeforeWhatWasReported() {
        var danger = ReportedUrgency.of(true, false, false, false);
        assertThat(Urgency.of(Rating.GREEN, danger)).isEqualTo(new Urgency("Green", 1));
        assertThat(Urgency.of(null, danger)).isEqualTo(danger);
    }

    @Test
    void nothingKnownIsNoUrgencyAtAll() {
        assertThat(ReportedUrgency.of(false, false, false, false)).isEqualTo(new Urgency("Not rated", 0));
        assertThat(ReportedUrgency.of(false, false, true, false))
                .isEqualTo(new Urgency("Immediate danger: not sure. Not rated", 2));
    }
}
