package org.breakwater.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.audit.AuditLog;
import org.breakwater.database.QueryRows;
import org.breakwater.library.past.PastEditing;
import org.breakwater.mash.desk.Queues;
import org.breakwater.mash.desk.filter.ListFilter;
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

/** How a town is generated, and into which databases it is not. */
@HouseTest
class TownSettlementTest {

    @Autowired
    TownSettlement settlement;

    @Autowired
    House house;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    @Autowired
    ActorTransactions acting;

    @Autowired
    Queues queues;

    @Autowired
    TownYear year;

    @Autowired
    PastArchive archive;

    @Autowired
    TownSchoolSetup school;

    @Autowired
    TownTraining training;

    @Autowired
    PastEditing editing;

    @Autowired
    AuditLog audit;

    @Autowired
    OpeningHours hours;

    @Autowired
    @Qualifier("owner")
    DataSource ownersPool;

    private JdbcClient owner;

    private TownInTheDatabase town;

    @BeforeEach
    void emptyHouse() {
        owner = database.asOwner();
        town = new TownInTheDatabase(owner);
        owner.sql("truncate access.record, pathways.cme_school cascade").update();
        clock.setLondon("2026-09-16T14:20");
    }

    @AfterEach
    void leaveItEmpty() {
        owner.sql("truncate access.record, pathways.cme_school cascade").update();
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"2026-09-13T03:00", "2026-12-26T12:00", "2027-01-04T09:01"})
    void livesThroughTheYearWheneverTheTownSettles(String now) {
        clock.setLondon(now);
        var small = settlement.small(InventedTown.SEED);
        town.wasLivedThrough(small, settle(small), clock.instant());
    }

    @Test
    void settlesInNoHouseOfRealPeople() {
        var live = new TownSettlement(
                ownersPool,
                year,
                new TownPathwayPast(List.of()),
                archive,
                school,
                training,
                editing,
                acting,
                audit,
                new SiteDetails("A partnership", "AP", false),
                hours,
                clock);
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
        assertThat(town.count("select count(*) from access.record")).isZero();
    }

    @Test
    void theFirstStartThatIsToldNotToSettlesNoTown() {
        new TownAtFirstStart(settlement, "none").run(new DefaultApplicationArguments());
        assertThat(town.count("select count(*) from mash.contact")).isZero();
    }

    @Tag("long")
    @Test
    void theFirstStartSettlesTheSmallTown() {
        new TownAtFirstStart(settlement, "small").run(new DefaultApplicationArguments());
        new TownAtFirstStart(settlement, "small").run(new DefaultApplicationArguments());
        assertThat(town.count("select count(*) from mash.contact")).isEqualTo(120);
    }

    @Test
    void copiesAPastAndLeavesTheDatabaseAsItWas() {
        var small = settlement.small(InventedTown.SEED);
        var few = small.stories().subList(0, 10);
        var past = settlement.large(InventedTown.SEED, 1_000).past();
        settle(new InventedTown(small.seed(), small.now(), small.households(), few, List.of(), past));
        assertThat(town.count("select count(*) from mash.contact")).isEqualTo(10 + past.count());
        town.everyContactIsWhole();
        assertThat(indexes()).as("what was taken down is up again").isEqualTo(indexesOfAFreshHouse());
    }

    @Tag("long")
    @Test
    void copiesALongPastThatTheQueueDoesNotFeel() {
        settle(settlement.large(InventedTown.SEED, 2_000));
        assertThat(town.count("select count(*) from mash.contact")).isEqualTo(2_000);
        town.everyContactIsWhole();
        var duty = InventedPerson.IDRIS;
        var page = house.looking(duty, () -> queues.of(duty.asActor(), ListFilter.of(Stage.TO_ANSWER), 1));
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
}
