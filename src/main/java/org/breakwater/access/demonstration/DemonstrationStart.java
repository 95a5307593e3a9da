package org.breakwater.access.demonstration;

import java.time.Clock;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.sessions.AccessJobs;
import org.breakwater.database.CannotStart;
import org.breakwater.web.shell.SiteDetails;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Enables the invented people in the demonstration, and refuses to run the demonstration on a database that real people
 * use.
 */
@Component
@Profile("!command")
class DemonstrationStart implements SmartInitializingSingleton {

    static final String REAL_ACCOUNTS = "select exists (select from access.account where not invented)";

    static final String MAKE = """
            insert into access.account (id, name, email, role, agency, team, invented, made_at)
            select p.id, p.name, p.email, p.role, case when p.role = 'RESEARCHER' then p.belongs_to end,
                case when p.role = 'TEAM_MEMBER' then p.belongs_to end, true, p.made_at
            from (values (cast(? as uuid), ?, ?, ?, ?, cast(? as timestamptz)))
                as p(id, name, email, role, belongs_to, made_at)
            on conflict (id) do nothing
            """;

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final SiteDetails siteDetails;
    private final Clock clock;

    DemonstrationStart(JdbcClient jdbc, ActorTransactions acting, SiteDetails siteDetails, Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.siteDetails = siteDetails;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (siteDetails.demo()) {
            acting.as(AccessJobs.SIGN_IN, this::settle);
        }
    }

    private void settle() {
        if (jdbc.sql(REAL_ACCOUNTS).query(Boolean.class).single()) {
            throw new CannotStart(
                    "This database holds the accounts of real people: start it with BREAKWATER_MODE=live.");
        }
        for (var person : InventedPerson.values()) {
            jdbc.sql(MAKE)
                    .params(
                            person.accountId(),
                            person.fullName(),
                            person.email(),
                            person.role().name(),
                            person.belongsTo(),
                            clock.instant())
                    .update();
        }
    }
}
