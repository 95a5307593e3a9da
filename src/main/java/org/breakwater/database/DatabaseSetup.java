package org.breakwater.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Connection pools over one {@link Database}, which is registered in the context at the start. Nothing gets a
 * connection of the run-time role before the tables are up to date.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseSetup {

    /** Shared by fifty web threads: a waiting thread is cheaper than a server process. */
    private static final int APP_CONNECTIONS = 20;

    private static final int JOB_CONNECTIONS = 6;
    private static final int ALARM_CONNECTIONS = 10;
    private static final int OWNER_CONNECTIONS = 4;

    /** The server ends a job's statement after this time, whatever happens to the job. */
    private static final String A_JOBS_PATIENCE = """
            set statement_timeout = '60s'; set lock_timeout = '10s';
            set idle_in_transaction_session_timeout = '60s'""";

    /** Alert jobs do not wait for anyone's lock: they continue with the next item, and come again. */
    private static final String AN_ALARMS_PATIENCE = """
            set statement_timeout = '10s'; set lock_timeout = '3s';
            set idle_in_transaction_session_timeout = '20s'""";

    @Bean(destroyMethod = "close")
    @Primary
    LanedDataSource dataSource(Database database, @Qualifier("owner") HikariDataSource owner) {
        var app = database.app();
        var pages = app.pool("app", APP_CONNECTIONS, "");
        Migrations.run(owner, Migrations.roleOf(pages));
        return new LanedDataSource(Map.of(
                ConnectionLane.PAGES, pages,
                ConnectionLane.JOBS, app.pool("jobs", JOB_CONNECTIONS, A_JOBS_PATIENCE),
                ConnectionLane.ALARMS, app.pool("alarms", ALARM_CONNECTIONS, AN_ALARMS_PATIENCE)));
    }

    @Bean(destroyMethod = "close", defaultCandidate = false)
    @Qualifier("owner")
    HikariDataSource ownerDataSource(Database database) {
        return database.owner().pool("owner", OWNER_CONNECTIONS, "");
    }

    @Bean
    JdbcClient jdbcClient(NamedParameterJdbcOperations operations) {
        return HouseJdbcClient.over(operations);
    }
}
