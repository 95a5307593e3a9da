package org.breakwater.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Array;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two pools over one {@link Database}, which whoever starts the house puts into the context. Nobody gets a connection
 * of the run-time role before the tables are up to date.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseSetup {

    /** Fifty web threads share these: a thread that waits is cheaper than a process of the server. */
    private static final int APP_CONNECTIONS = 20;

    private static final int OWNER_CONNECTIONS = 4;

    @Bean(destroyMethod = "close")
    @Primary
    HikariDataSource dataSource(Database database, @Qualifier("owner") HikariDataSource owner) {
        var app = database.app().pool("app", APP_CONNECTIONS);
        Migrations.run(owner, Migrations.roleOf(app));
        return app;
    }

    @Bean(destroyMethod = "close", defaultCandidate = false)
    @Qualifier("owner")
    HikariDataSource ownerDataSource(Database database) {
        return database.owner().pool("owner", OWNER_CONNECTIONS);
    }

    /** Reads an array column as a list, which the client's own conversions do not. */
    @Bean
    JdbcClient jdbcClient(NamedParameterJdbcOperations operations) {
        var conversions = new DefaultConversionService();
        conversions.addConverter(Array.class, List.class, Rows::list);
        return JdbcClient.create(operations, conversions);
    }
}
