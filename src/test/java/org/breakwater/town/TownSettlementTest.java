package org.breakwater.town;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.audit.AuditLog;
import org.breakwater.database.QueryRows;
import org.breakwater.mash.desk.Queues;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.time.OpeningHours;
import org.breakwater.town.TownSettlement.Outcome.Refused;
import org.breakwater.town.TownSettlement.Outcome.Settled;
import org.breakwater.town.settling.PastArchive;
import org.breakwater.town.settling.TownYear;
import org.breakwater.web.shell.SiteDetails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The town in the database: as if the desk had lived through its year. */
@HouseTest
class TownSettlementTest {

    @Autowired
    TownSettlement settlement;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    @Autowired
    ActorTransactions acting;

    @Autowired
    Queues queues;

    @Autowired
    Contacts contacts;

    @Autowired
    TownYear year;

    @Autowired
    PastArchive archive;

    @Autowired
    AuditLog audit;

    @Autowired
    OpeningHours hours;

    @Autowired
    @Qualifier("owner")
    DataSource ownersPool;

    private JdbcClient owner;

    @BeforeEach
    void emptyHouse() {
        owner = database.asOwner();
        owner.sql("truncate access.record cascade").update();
        clock.setLondon("2026-09-16T14:20");
    }

    @AfterEach
    void leaveItEmpty() {
        owner.sql("truncate access.record cascade").update();
    }

    @Test
    void livesThroughTheYearByTheVerbsOfTheDesk() {
        livesThroughTheYear("2026-09-16T14:20");
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"2026-09-13T03:00", "2026-12-26T12:00", "2027-01-04T09:01"})
    void livesThroughTheYearWheneverTheTownSettles(String now) {
        livesThroughTheYear(now);
    }

    private void livesThroughTheYear(String now) {
        clock.setLondon(now);
        var town = settlement.small(InventedTown.SEED);
        var records = settle(town);
        assertThat(records).hasSize(town.contacts());
        assertThat(stages(town, records)).isEmpty();
        assertEveryContactIsWhole();
        assertThat(count("select count(*) from casework.move where at > cast('%s' as timestamptz)"
                        .formatted(clock.instant())))
                .isZero();
        assertThat(count("select count(*) from audit.entry where act = 'approved'"))
                .isGreaterThan(80);
        assertThat(count("select count(*) from mash.ask a"
                        + " where not exists (select from mash.reply r where r.ask_id = a.id)"))
                .as("questions that wait for an agency")
                .isPositive();
    }

    /** The stories whose contact is not where their acts lead; what a receiving team does is no act of a story. */
    private List<ContactStory> stages(InventedTown town, Map<Integer, UUID> records) {
        var rows = owner
                .sql("""
                        select c.id, c.stage, cast(c.version
                            - (select count(*) from mash.handover h
                                where h.contact_id = c.id and h.settled_how = 'ACCEPTED')
                            - (select count(*) from mash.follow_up f
                                where f.contact_id = c.id and f.team is not null and f.ended_at is not null)
                            as int) as version
                        from mash.contact c""")
                .query((row, n) -> Map.entry(
                        row.getObject("id", UUID.class), row.getString("stage") + " " + row.getInt("version")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return town.stories().stream()
                .filter(story -> !(story.stage() + " " + story.version()).equals(rows.get(records.get(story.number()))))
                .toList();
    }

    /**
     * What holds for every contact, whoever made it: see {@link Contacts} and
     * {@link org.breakwater.casework.clocks.Clocks}.
     */
    private void assertEveryContactIsWhole() {
        assertThat(count("""
                        select count(*) from mash.contact c
                        where c.version <> (select count(*) from casework.move m where m.record_id = c.id)"""))
                .as("a move raises the version by one and adds one line")
                .isZero();
        var hidden = count("""
                        select count(*) from mash.contact c
                        where c.due_at is distinct from (select min(k.due_at) from casework.clock k
                            where k.record_id = c.id and k.ended_at is null)""");
        assertThat(hidden).as("the queue shows the next running clock").isZero();
        assertThat(count("""
                        select count(*) from mash.contact c where c.children <> (select count(*) from people.person p
                            where p.record_id = c.id and p.part = 'CHILD')""")).as("children are counted").isZero();
        assertThat(count("""
                        select count(*) from mash.contact c where c.stage = 'CLOSED' and (
                            exists (select from casework.clock k where k.record_id = c.id and k.ended_at is null)
                            or not exists (select from casework.verdict v where v.record_id = c.id and v.approved)
                            or (c.alarmed_at is not null and c.alarm_taken_at is null))"""))
                .as("what is closed was approved, and nothing runs or rings")
                .isZero();
        var ownApproved = count("""
                        select count(*) from casework.verdict v join casework.decision d on d.id = v.decision_id
                        where v.approver = d.author or d.record_id <> v.record_id""");
        assertThat(ownApproved).as("nobody approves their own").isZero();
    }

    @Test
    void settlesOnlyOnceAlsoWhenTwoTryAtOnce() throws InterruptedException {
        var outcomes = new ConcurrentLinkedQueue<TownSettlement.Outcome>();
        var town = settlement.small(InventedTown.SEED);
        var nodes = List.of(
                Thread.ofPlatform().start(() -> outcomes.add(settlement.settle(town))),
                Thread.ofPlatform().start(() -> outcomes.add(settlement.settle(town))));
        for (var node : nodes) {
            node.join();
        }
        assertThat(outcomes).hasSize(2).hasAtLeastOneElementOfType(Refused.class);
        assertThat(count("select count(*) from mash.contact")).isEqualTo(town.contacts());
        assertThat(settlement.settle(town)).isInstanceOf(Refused.class);
    }

    @Test
    void settlesInNoHouseOfRealPeople() {
        var live = new TownSettlement(
                ownersPool, year, archive, acting, audit, new SiteDetails("A partnership", "AP", false), hours, clock);
        assertThat(live.settle(live.small(InventedTown.SEED)))
                .isEqualTo(
                        new Refused("The town is invented: it is only for the demonstration (BREAKWATER_MODE=demo)."));
        owner.sql("""
                        insert into access.account (name, email, role, password, code_secret, made_at)
                        values ('A real person', 'real@person.invalid', 'MANAGER', 'x', '\\x00', now())""").update();
        try {
            assertThat(settlement.settle(settlement.small(InventedTown.SEED)))
                    .isEqualTo(
                            new Refused("This database holds the accounts of real people: no town is settled in it."));
        } finally {
            owner.sql("delete from access.account where email = 'real@person.invalid'")
                    .update();
        }
        assertThat(count("select count(*) from access.record")).isZero();
    }

    @Test
    void theFirstStartSettlesTheSmallTownUnlessToldNotTo() {
        new TownAtFirstStart(settlement, "none").run(new DefaultApplicationArguments());
        assertThat(count("select count(*) from mash.contact")).isZero();
        new TownAtFirstStart(settlement, "small").run(new DefaultApplicationArguments());
        new TownAtFirstStart(settlement, "small").run(new DefaultApplicationArguments());
        assertThat(count("select count(*) from mash.contact")).isEqualTo(120);
    }

    @Test
    void showsTheDeskWhatWaitsAndOnlyToWhomItIsFor() {
        var town = settlement.small(InventedTown.SEED);
        var records = settle(town);
        var coach = Objects.requireNonNull(records.get(town.planted().stream()
                .filter(plantedExample -> plantedExample.pattern() == PlantedPattern.WORKS_WITH_CHILDREN)
                .findFirst()
                .orElseThrow()
                .stories()
                .getLast()));
        var manager = InventedPerson.GWEN.asActor();
        var screener = InventedPerson.MAYA.asActor();
        assertThat(acting.looking(manager, () -> contacts.find(coach))).isPresent();
        assertThat(acting.looking(screener, () -> contacts.find(coach))).isEmpty();
        var waiting = acting.looking(manager, queues::counts);
        var open = town.stories().stream()
                .filter(ContactStory::isOpen)
                .collect(groupingBy(ContactStory::stage, counting()));
        assertThat(waiting.values())
                .allSatisfy(count -> assertThat((long) count.waiting()).isEqualTo(open.get(count.stage())));
        assertThat(acting.looking(manager, queues::ringing)).hasSize(2);
        assertThat(waiting.values().stream().filter(count -> count.late() > 0)).hasSizeGreaterThan(2);
    }

    @Test
    void copiesALongPastThatTheQueueDoesNotFeel() {
        var town = settlement.large(InventedTown.SEED, 2_000);
        settle(town);
        assertThat(count("select count(*) from mash.contact")).isEqualTo(2_000);
        assertEveryContactIsWhole();
        var duty = InventedPerson.IDRIS.asActor();
        var page = acting.looking(duty, () -> queues.of(duty, Stage.TO_ANSWER, 1));
        assertThat(page).hasSize(25).allSatisfy(row -> assertThat(row.stage()).isEqualTo(Stage.TO_ANSWER));
        var plan = String.join("\n", planOfTheQueue());
        assertThat(plan)
                .contains("using queue on contact")
                .doesNotContain("Seq Scan")
                .doesNotContain("Sort");
        assertThat(indexes()).as("what was taken down is up again").isEqualTo(indexesOfAFreshHouse());
    }

    private List<String> planOfTheQueue() {
        return QueryRows.all(owner.sql("""
                        explain select id from mash.contact where stage = 'TO_ANSWER'
                        order by urgency, due_at, id limit 25""").query(String.class));
    }

    private List<String> indexes() {
        return indexes(owner);
    }

    private static List<String> indexesOfAFreshHouse() {
        return indexes(TestDatabase.fresh().asOwner());
    }

    private static List<String> indexes(JdbcClient of) {
        return QueryRows.all(of.sql("""
                        select indexdef from pg_indexes where schemaname = any (array['access', 'people', 'casework',
                            'frontdoor', 'mash'])
                        union all
                        select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
                        from pg_constraint
                        where connamespace::regnamespace::text = any (array['access', 'people', 'casework', 'frontdoor',
                            'mash'])
                        union all
                        select tgrelid::regclass || ' ' || tgname || ' ' || cast(tgenabled as text) from pg_trigger
                        where not tgisinternal
                        order by 1""").query(String.class));
    }

    private Map<Integer, UUID> settle(InventedTown town) {
        var outcome = settlement.settle(town);
        assertThat(outcome).isInstanceOf(Settled.class);
        return ((Settled) outcome).records();
    }

    private long count(String sql) {
        return owner.sql(sql).query(Long.class).single();
    }
}
