package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Accounts;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.chronology.entries.Chronology;
import org.breakwater.casework.chronology.entries.ChronologyRow;
import org.breakwater.casework.conflicts.Conflicts;
import org.breakwater.casework.history.previous.MatchKind;
import org.breakwater.casework.history.previous.PreviousContacts;
import org.breakwater.database.QueryRows;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.screening.Screening;
import org.breakwater.people.People;
import org.breakwater.people.ReportedPerson;
import org.breakwater.people.matching.MatchDecisionRow;
import org.breakwater.people.matching.MatchDecisions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Scenario 15: two records of one child are found after both were decided. They are matched, worked on, and separated
 * again: each is then as it was, with what was added to it since.
 */
@HouseTest
class TwoRecordsOfOneChildTest {

    private static final int TIMES = 25;

    /** Append-only tables: what was there must still be there, exactly. */
    private static final List<String> GROWING = List.of(
            "people.person where record_id",
            "people.identifier where record_id",
            "people.find_key where record_id",
            "frontdoor.report where record_id",
            "casework.chronology_entry where record_id",
            "casework.decision where record_id",
            "casework.approval where record_id",
            "mash.screening where contact_id");

    @Autowired
    House house;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    @Autowired
    People people;

    @Autowired
    MatchDecisions sameness;

    private UUID first = new UUID(0, 0);
    private UUID second = new UUID(0, 0);

    @BeforeEach
    void itIsATuesday() {
        clock.setLondon("2026-09-01T10:00");
    }

    private void twoRecordsThatWereDecided() {
        var family = new AFamily(house);
        first = decided(family.reported(ReportContent.Way.ADULT, family.child("Wilf", "7")));
        second = decided(family.reported(ReportContent.Way.ADULT, family.child("Wilfred", "7")));
    }

    private UUID decided(UUID contact) {
        var desk = new AtTheDesk(house, contact);
        desk.screen(Rating.GREEN, Screening.Consent.GIVEN, "");
        desk.decide("EARLY_HELP");
        desk.approve();
        return contact;
    }

    private UUID childOf(UUID record) {
        return desk(record)
                .as(InventedPerson.MAYA, () -> people.of(record))
                .getFirst()
                .id();
    }

    private AtTheDesk desk(UUID record) {
        return new AtTheDesk(house, record);
    }

    private void holdToBeOne() {
        var maya = InventedPerson.MAYA;
        var tomasz = InventedPerson.TOMASZ;
        var ours = childOf(second);
        var theirs = childOf(first);
        desk(second)
                .as(
                        maya,
                        () -> sameness.say(
                                maya.asActor(), ours, theirs, MatchDecisionRow.Answer.SAME, "Her nan said so"));
        var same = said().id();
        desk(second).as(tomasz, () -> sameness.answer(tomasz.asActor(), same, true));
        assertThat(said().state()).isEqualTo(MatchDecisionRow.State.SAME);
    }

    private void part() {
        var tomasz = InventedPerson.TOMASZ;
        var same = said().id();
        desk(second).as(tomasz, () -> sameness.part(tomasz.asActor(), same, "The school has two of that name"));
        assertThat(said().state()).isEqualTo(MatchDecisionRow.State.PARTED);
    }

    private MatchDecisionRow said() {
        return desk(second).as(InventedPerson.MAYA, () -> sameness.of(second)).getFirst();
    }

    private Map<String, List<String>> everythingOf(UUID record) {
        var all = new LinkedHashMap<String, List<String>>();
        for (var table : GROWING) {
            all.put(
                    table,
                    QueryRows.all(database.asOwner()
                            .sql("select cast(to_jsonb(t) as text) from (select * from %s = ?) t".formatted(table))
                            .param(record)
                            .query(String.class)));
        }
        return all;
    }

    @Test
    void workedOnAndPartedEachIsAsItWasWithWhatWasAddedToItSince() {
        for (int seed = 1; seed <= TIMES; seed++) {
            twoRecordsThatWereDecided();
            var before = Map.of(first, everythingOf(first), second, everythingOf(second));
            holdToBeOne();
            var added = workOnBoth(new Random(seed));
            part();
            before.forEach((record, was) -> {
                var is = everythingOf(record);
                was.forEach((table, rows) -> assertThat(is.get(table)).as(table).containsAll(rows));
                assertThat(people(is)).isEqualTo(people(was) + added.getOrDefault(record, 0));
            });
        }
    }

    private static int people(Map<String, List<String>> rows) {
        return rows.getOrDefault(GROWING.getFirst(), List.of()).size();
    }

    /** Adds people and reconsiders decisions; returns how many people each record got. */
    private Map<UUID, Integer> workOnBoth(Random chance) {
        var added = new LinkedHashMap<UUID, Integer>();
        for (int i = 0; i < 4; i++) {
            var record = chance.nextBoolean() ? first : second;
            var adult = ReportedPerson.adult("Kit " + AFamily.letters(), "", "", "");
            assertThat(desk(record).add(adult)).isEqualTo(new ActResult.Yes());
            added.merge(record, 1, Integer::sum);
        }
        desk(second).reopen();
        desk(second).screen(InventedPerson.MAYA, Rating.AMBER);
        return added;
    }

    @Test
    void heldToBeOneEachIsInTheOthersHistoryAndLookedAtNotTheSameItIsNot() {
        twoRecordsThatWereDecided();
        holdToBeOne();
        assertThat(nearness()).isEqualTo(MatchKind.SAME);
        part();
        assertThat(nearness()).as("they live at one door all the same").isEqualTo(MatchKind.HOUSEHOLD);
    }

    @Test
    void whoIsKeptOutOfOneLaterIsKeptOutOfTheOtherToo() {
        twoRecordsThatWereDecided();
        holdToBeOne();
        var gwen = InventedPerson.GWEN;
        var maya = house.getBean(Accounts.class).colleague(gwen.asActor(), InventedPerson.MAYA.accountId());
        var actResult = desk(first)
                .as(
                        gwen,
                        () -> house.getBean(Conflicts.class)
                                .keepOut(gwen.asActor(), desk(first).now(gwen), maya.orElseThrow(), "Her neighbours"));
        assertThat(actResult).isEqualTo(new ActResult.Yes());
        for (var record : List.of(first, second)) {
            assertThat(desk(record).as(InventedPerson.MAYA, () -> people.of(record)))
                    .isEmpty();
            assertThat(desk(record)
                            .as(gwen, () -> house.getBean(Chronology.class).of(record)))
                    .extracting(ChronologyRow::what)
                    .last()
                    .asString()
                    .startsWith((record.equals(first) ? "Excluded: " : "Excluded here too: ") + "Maya Lindqvist");
        }
    }

    private MatchKind nearness() {
        return desk(second)
                .as(
                        InventedPerson.MAYA,
                        () -> house.getBean(PreviousContacts.class)
                                .before(desk(second).now()))
                .before()
                .getFirst()
                .near();
    }
}
