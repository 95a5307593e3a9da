package org.breakwater.town;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.mash.desk.Queues;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.town.TownSettlement.Outcome.Refused;
import org.breakwater.town.TownSettlement.Outcome.Settled;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** One town, settled by two at once and then looked at: it is as if the desk had lived through its year. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SettledTownTest {

    private static final Path DUE = Path.of("src/test/resources/org/breakwater/town/due-times.txt");
    private static final String NOW = "2026-09-16T14:20";

    private final ConcurrentLinkedQueue<TownSettlement.Outcome> outcomes = new ConcurrentLinkedQueue<>();

    @Autowired
    TownSettlement settlement;

    @Autowired
    House house;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    @Autowired
    Queues queues;

    @Autowired
    Contacts contacts;

    @BeforeAll
    void twoSettleItAtOnce() throws InterruptedException {
        database.asOwner().sql("truncate access.record cascade").update();
        clock.setLondon(NOW);
        var nodes = List.of(
                Thread.ofPlatform().start(() -> outcomes.add(settlement.settle(town()))),
                Thread.ofPlatform().start(() -> outcomes.add(settlement.settle(town()))));
        for (var node : nodes) {
            node.join();
        }
    }

    @BeforeEach
    void thatDay() {
        clock.setLondon(NOW);
    }

    private InventedTown town() {
        return settlement.small(InventedTown.SEED);
    }

    private Map<Integer, UUID> records() {
        return outcomes.stream()
                .filter(Settled.class::isInstance)
                .map(Settled.class::cast)
                .findFirst()
                .orElseThrow()
                .records();
    }

    @Test
    void settlesOnlyOnceAlsoWhenTwoTryAtOnce() {
        assertThat(outcomes).hasSize(2).hasAtLeastOneElementOfType(Refused.class);
        assertThat(new TownInTheDatabase(database.asOwner()).count("select count(*) from mash.contact"))
                .isEqualTo(town().contacts());
        assertThat(settlement.settle(town())).isInstanceOf(Refused.class);
    }

    @Test
    void livesThroughTheYearByTheVerbsOfTheDesk() {
        new TownInTheDatabase(database.asOwner()).wasLivedThrough(town(), records(), clock.instant());
    }

    @Test
    void everythingIsDueWhenItWas() throws IOException {
        var lines = DueTimes.of(records(), database.asOwner());

        assertThat(lines).hasSizeGreaterThan(400);
        assertThat(lines).isEqualTo(Files.readAllLines(DUE));
    }

    @Test
    void showsTheDeskWhatWaitsAndOnlyToWhomItIsFor() {
        var town = town();
        var records = records();
        var coach = Objects.requireNonNull(records.get(town.planted().stream()
                .filter(plantedExample -> plantedExample.pattern() == PlantedPattern.WORKS_WITH_CHILDREN)
                .findFirst()
                .orElseThrow()
                .stories()
                .getLast()));
        var manager = InventedPerson.GWEN;
        var screener = InventedPerson.MAYA;
        assertThat(house.looking(manager, () -> contacts.find(coach))).isPresent();
        assertThat(house.looking(screener, () -> contacts.find(coach))).isEmpty();
        var waiting = house.looking(manager, queues::counts);
        var open = town.stories().stream()
                .filter(ContactStory::isOpen)
                .collect(groupingBy(ContactStory::stage, counting()));
        assertThat(waiting.values())
                .allSatisfy(count -> assertThat((long) count.waiting()).isEqualTo(open.get(count.stage())));
        assertThat(house.looking(manager, queues::ringing)).hasSize(2);
        assertThat(waiting.values().stream().filter(count -> count.late() > 0)).hasSizeGreaterThan(2);
    }
}
