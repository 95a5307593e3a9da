package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.Statements;
import org.breakwater.TestClock;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.desk.QueueRow;
import org.breakwater.mash.desk.Queues;
import org.breakwater.mash.desk.filter.ListFilter;
import org.breakwater.mash.lifecycle.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Scenario 18: twice the volume for a week. Red comes first, late contacts are counted correctly, and no page sends
 * more queries than on a quiet day. Times are measured in the bench.
 */
@HouseTest
class VolumeDoublesTest {

    private static final int QUIET_DAY = 10;

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private final List<String> days = List.of("2026-09-01", "2026-09-02", "2026-09-03", "2026-09-04", "2026-09-07");

    private void aDay(String day, int contacts) {
        for (int i = 0; i < contacts; i++) {
            clock.setLondon(day + "T%02d:%02d".formatted(9 + i * 7 / contacts, i * 7 % 60));
            var family = new AFamily(house);
            var desk = new AtTheDesk(house, family.reported(ReportContent.Way.ADULT, family.child("Wilf", "7")));
            if (i % 3 != 0) {
                desk.screen(InventedPerson.MAYA, Rating.values()[i % Rating.values().length]);
            }
        }
    }

    private <T> T maya(Supplier<T> work) {
        return house.getBean(ActorTransactions.class).looking(InventedPerson.MAYA.asActor(), work);
    }

    private List<QueueRow> queue(Stage stage) {
        var rows = new ArrayList<QueueRow>();
        for (int page = 1; rows.size() == (page - 1) * QueueRow.PAGE; page++) {
            var number = page;
            rows.addAll(maya(
                    () -> house.getBean(Queues.class).of(InventedPerson.MAYA.asActor(), ListFilter.of(stage), number)));
        }
        return rows;
    }

    private int statements(Browser maya) {
        return Statements.during(() -> maya.visit("/desk?stage=SCREENED"));
    }

    @Test
    void redStaysFirstWhatIsLateIsCountedAndNoPageAsksMore() {
        var maya = house.visitor();
        clock.setLondon("2026-08-31T09:00");
        maya.signInAs(InventedPerson.MAYA);
        aDay("2026-08-28", QUIET_DAY);
        statements(maya);
        var before = statements(maya);
        for (var day : days) {
            aDay(day, 2 * QUIET_DAY);
        }
        clock.setLondon("2026-09-08T09:00");
        maya.signInAs(InventedPerson.MAYA);
        statements(maya);
        assertThat(statements(maya)).as("statements of the queue").isLessThanOrEqualTo(before);

        var queue = queue(Stage.SCREENED);
        assertThat(queue).hasSizeGreaterThan(60);
        assertThat(queue)
                .isSortedAccordingTo(Comparator.comparing(
                                (QueueRow row) -> row.rating() == Rating.RED ? 0 : row.rating() == Rating.AMBER ? 2 : 3)
                        .thenComparing(QueueRow::dueAt));
        var now = clock.instant();
        var counts = maya(() -> house.getBean(Queues.class).counts());
        for (var stage : List.of(Stage.NEW, Stage.SCREENED)) {
            var rows = queue(stage);
            var late = (int) rows.stream()
                    .filter(row -> row.deadline().orElseThrow().isLateAt(now))
                    .count();
            assertThat(counts).hasEntrySatisfying(stage, count -> {
                assertThat(count.waiting()).isEqualTo(rows.size());
                assertThat(count.late()).isEqualTo(late);
            });
        }
    }
}
