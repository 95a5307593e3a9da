package org.breakwater.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * An external PostgreSQL, for a partnership that has one with standbys. Checked once, at the start.
 *
 * @param app address of the run-time role
 * @param owner address of the owner
 */
public record ExternalDatabase(DatabaseAddress app, DatabaseAddress owner) implements Database {

    private static final int OLDEST = 15;

    private static final String ROLE = """
            select r.rolname,
                   r.rolbypassrls or r.rolsuper as passes,
                   current_setting('server_version_num')::int / 10000 as major,
                   current_database() || ':' || coalesce(inet_server_port(), 0) as place,
                   (select count(*) from pg_class c where c.relowner = r.oid and c.relkind in ('r', 'p', 'v', 'm'))
                     as owned
            from pg_roles r
            where r.rolname = current_user
            """;

    /**
     * Connects to both and checks their privileges.
     *
     * @throws CannotStart if one does not answer, is too old, or has more or fewer privileges than it should
     */
    public static ExternalDatabase connect(String appUrl, String ownerUrl) {
        var app = role("BREAKWATER_DB_URL", appUrl);
        var owner = role("BREAKWATER_DB_OWNER_URL", ownerUrl);
        if (app.name.equals(owner.name)) {
            throw new CannotStart(
                    "BREAKWATER_DB_URL and BREAKWATER_DB_OWNER_URL name the same role; they must differ.");
        }
        if (!app.place.equals(owner.place)) {
            throw new CannotStart("BREAKWATER_DB_URL and BREAKWATER_DB_OWNER_URL point to different databases.");
        }
        if (app.passes) {
            throw new CannotStart(
                    "The role of BREAKWATER_DB_URL can bypass row-level security; change it to nobypassrls.");
        }
        if (app.owned > 0) {
            throw new CannotStart("The role of BREAKWATER_DB_URL owns tables; it must own nothing.");
        }
        if (!owner.passes) {
            throw new CannotStart(
                    "The role of BREAKWATER_DB_OWNER_URL needs bypassrls, or its backups will miss rows.");
        }
        return new ExternalDatabase(new DatabaseAddress(appUrl, "", ""), new DatabaseAddress(ownerUrl, "", ""));
    }

    private record Role(String name, boolean passes, int major, String place, int owned) {}

    private static Role role(String setting, String url) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new CannotStart(setting + " must look like jdbc:postgresql://host/database?user=…&password=…");
        }
        try (var connection = new DatabaseAddress(url, "", "").connect()) {
            var role = role(connection);
            if (role.major < OLDEST) {
                throw new CannotStart(
                        "%s points to PostgreSQL %d; %d or newer is required.".formatted(setting, role.major, OLDEST));
            }
            return role;
        } catch (SQLException e) {
            throw new CannotStart(setting + " does not point to a database: " + e.getMessage(), e);
        }
    }

    private static Role role(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(ROLE)) {
            row.next();
            return new Role(
                    row.getString("rolname"),
                    row.getBoolean("passes"),
                    row.getInt("major"),
                    row.getString("place"),
                    row.getInt("owned"));
        }
    }

    /** It was not started here, so it is not stopped here. */
    @Override
    public void close() {}
}
