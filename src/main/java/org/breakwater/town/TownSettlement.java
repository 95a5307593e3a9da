package org.breakwater.town;

import static org.breakwater.town.TownSettlement.Outcome.Refused;
import static org.breakwater.town.TownSettlement.Outcome.Settled;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.audit.AuditLog;
import org.breakwater.database.HouseJdbcClient;
import org.breakwater.library.past.PastEditing;
import org.breakwater.time.OpeningHours;
import org.breakwater.town.planning.TownPlan;
import org.breakwater.town.settling.PastArchive;
import org.breakwater.town.settling.TownYear;
import org.breakwater.web.shell.SiteDetails;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Generates an invented town in this installation: only in the demonstration, only once, only if it is empty. */
@Component
public class TownSettlement {

    /** The result. */
    public sealed interface Outcome {

        /** @param records the record of each replayed story, by its number */
        record Settled(Map<Integer, UUID> records) implements Outcome {}

        /** Nothing was written, and why, in words for the user. */
        record Refused(String why) implements Outcome {}
    }

    private static final Logger LOG = LoggerFactory.getLogger(TownSettlement.class);
    private static final Actor.Job TOWN = new Actor.Job("town");

    private final DataSource owner;
    private final TownYear year;
    private final TownPathwayPast pathways;
    private final PastArchive archive;
    private final TownSchoolSetup school;
    private final TownTraining training;
    private final PastEditing editing;
    private final ActorTransactions acting;
    private final AuditLog audit;
    private final SiteDetails siteDetails;
    private final OpeningHours hours;
    private final Clock clock;

    TownSettlement(
            @Qualifier("owner") DataSource owner,
            TownYear year,
            TownPathwayPast pathways,
            PastArchive archive,
            TownSchoolSetup school,
            TownTraining training,
            PastEditing editing,
            ActorTransactions acting,
            AuditLog audit,
            SiteDetails siteDetails,
            OpeningHours hours,
            Clock clock) {
        this.owner = owner;
        this.year = year;
        this.pathways = pathways;
        this.archive = archive;
        this.school = school;
        this.training = training;
        this.editing = editing;
        this.acting = acting;
        this.audit = audit;
        this.siteDetails = siteDetails;
        this.hours = hours;
        this.clock = clock;
    }

    /** A town whose past ends now, with this partnership's opening hours. */
    public InventedTown small(long seed) {
        return TownPlan.small(seed, clock.instant(), hours);
    }

    /** A large town whose past ends now; see {@link TownPlan#large}. */
    public InventedTown large(long seed, int contacts) {
        return TownPlan.large(seed, clock.instant(), hours, contacts);
    }

    /** Whether there are contacts already, checked before generating a town. */
    boolean isLivedIn() {
        return HouseJdbcClient.over(owner).sql(LIVED_IN).query(Boolean.class).single();
    }

    /** Generates it. Of two concurrent programs, one waits for the other and is then refused. */
    public Outcome settle(InventedTown town) {
        if (!siteDetails.demo()) {
            return new Refused("The town is invented: it is only for the demonstration (BREAKWATER_MODE=demo).");
        }
        try (var connection = owner.getConnection()) {
            var jdbc = HouseJdbcClient.over(new SingleConnectionDataSource(connection, true));
            jdbc.sql(LOCK).query((row, n) -> n).list();
            try {
                return settle(town, jdbc);
            } finally {
                unlock(connection);
            }
        } catch (SQLException gone) {
            throw new IllegalStateException("The database went away while the town was settled", gone);
        }
    }

    private Outcome settle(InventedTown town, JdbcClient jdbc) {
        if (jdbc.sql(REAL_PEOPLE).query(Boolean.class).single()) {
            return new Refused("This database holds the accounts of real people: no town is settled in it.");
        }
        if (jdbc.sql(LIVED_IN).query(Boolean.class).single()) {
            return new Refused("This database holds contacts already. Set BREAKWATER_HOME to an empty folder.");
        }
        for (var person : InventedPerson.values()) {
            jdbc.sql(MOVE_IN)
                    .params(
                            person.accountId(),
                            person.fullName(),
                            person.email(),
                            person.role().name(),
                            person.belongsTo(),
                            clock.instant())
                    .update();
        }
        if (town.past().count() > 0) {
            copyPast(town);
        }
        // Its log entries have the times of an invented past: this must not raise an alarm.
        jdbc.sql(PAST_BEGINS).update();
        var records = year.live(town.stories(), pathways.of(town));
        jdbc.sql(PAST_ENDS).update();
        school.moveIn();
        training.moveIn(town);
        editing.moveIn();
        archive.look();
        return new Settled(records);
    }

    /** The bulk copy leaves no audit row for each contact, so it leaves one for all of them. */
    private void copyPast(InventedTown town) {
        archive.copy(town.seed(), town.past());
        archive.look();
        LOG.info("Copied in a past of {} contacts", town.past().count());
        acting.as(
                TOWN,
                () -> audit.record(
                        TOWN.id(),
                        TOWN.roleName(),
                        "copied in an invented past",
                        "town:" + town.seed(),
                        town.past().count() + " contacts"));
    }

    private static void unlock(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(UNLOCK)) {
            statement.execute();
        }
    }

    /** Any constant will do, as long as nothing else uses it. */
    static final String LOCK = "select cast(pg_advisory_lock(7061696) as text)";

    static final String UNLOCK = "select pg_advisory_unlock(7061696)";

    static final String REAL_PEOPLE = "select exists (select from access.account where not invented)";

    static final String LIVED_IN = "select exists (select from access.record)";

    static final String PAST_BEGINS =
            "insert into audit.invented_past (upto) values (9223372036854775807) on conflict do nothing";

    static final String PAST_ENDS =
            "update audit.invented_past set upto = (select coalesce(max(e.id), 0) from audit.entry e)";

    /** As at the demonstration's own start; a command runs before the first start. */
    static final String MOVE_IN = """
            insert into access.account (id, name, email, role, agency, team, invented, made_at)
            select p.id, p.name, p.email, p.role, case when p.role = 'RESEARCHER' then p.belongs_to end,
                case when p.role = 'TEAM_MEMBER' then p.belongs_to end, true, p.made_at
            from (values (cast(? as uuid), ?, ?, ?, ?, cast(? as timestamptz)))
                as p(id, name, email, role, belongs_to, made_at)
            on conflict (id) do nothing""";
}
