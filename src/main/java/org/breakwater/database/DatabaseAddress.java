package org.breakwater.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * How one role connects to the database.
 *
 * @param url a JDBC address; it may contain user and password itself, then the other two are empty
 */
public record DatabaseAddress(String url, String user, String password) {

    /**
     * A connection pool of this role. The first connection is opened on demand.
     *
     * @param first a statement that each new connection runs, or nothing
     */
    public HikariDataSource pool(String name, int size, String first) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(url);
        if (!user.isEmpty()) {
            config.setUsername(user);
            config.setPassword(password);
        }
        if (!first.isEmpty()) {
            config.setConnectionInitSql(first);
        }
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(5_000);
        config.setValidationTimeout(2_000);
        config.setInitializationFailTimeout(-1);
        config.setDataSourceProperties(always());
        return new HikariDataSource(config);
    }

    /** One connection outside any pool. */
    public Connection connect() throws SQLException {
        var properties = always();
        if (!user.isEmpty()) {
            properties.setProperty("user", user);
            properties.setProperty("password", password);
        }
        return DriverManager.getConnection(url, properties);
    }

    private static Properties always() {
        var properties = new Properties();
        properties.setProperty("ApplicationName", "breakwater");
        properties.setProperty("connectTimeout", "3");
        properties.setProperty("loginTimeout", "5");
        properties.setProperty("tcpKeepAlive", "true");
        // The detail of an error quotes the row, and exceptions end up in logs.
        properties.setProperty("logServerErrorDetail", "false");
        return properties;
    }

    /** An address may contain a password, so it has no toString. */
    @Override
    public String toString() {
        return "DatabaseAddress[…]";
    }
}
