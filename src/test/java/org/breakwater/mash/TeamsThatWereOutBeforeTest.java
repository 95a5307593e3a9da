package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.database.QueryRows;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** External teams had children before their calls were recorded: the migration covers them too. */
@HouseTest
class TeamsThatWereOutBeforeTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @BeforeEach
    void aTuesday() {
        clock.setLondon("2026-09-01T10:00");
    }

    private WentElsewhere gone() {
        var family = new AFamily(house);
        return new WentElsewhere(house, family.reported(ReportContent.Way.ADULT, family.child("Ottoline", "7")));
    }

    /** The last part of the script as it is, in a single transaction like the script. */
    private String bringUpToDate() throws IOException {
        var script = new ClassPathResource("db/migration/mash/V55__teams_outside_are_rung.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        var lastPart = script.substring(script.indexOf("-- Who was out before"));
        var owner = database.owner();
        var source = new DriverManagerDataSource(owner.url(), owner.user(), owner.password());
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(lastPart);
            var after = JdbcClient.create(new SingleConnectionDataSource(connection, true))
                    .sql("select access.role_now() || database.actor_now()")
                    .query(String.class)
                    .single();
            connection.commit();
            return after;
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<UUID> due() {
        return QueryRows.all(database.asOwner()
                .sql("select handover_id from mash.external_team_call where rung_at is null limit 100")
                .query(UUID.class));
    }

    @Test
    void whoWasNotToldWhatStandsIsToBeRungAndNobodyElse() throws IOException {
        var notTold = gone();
        gone();
        var over = gone();
        for (var one : List.of(notTold, over)) {
            one.warn(one.handover().contactId(), "He has a knife");
        }
        var owner = database.asOwner();
        owner.sql("delete from mash.external_team_call").update();
        owner.sql("update mash.handover set settled_at = offered_at, settled_how = 'WITHDRAWN' where id = ?")
                .param(over.handover().id())
                .update();
        assertThat(bringUpToDate()).as("acts as nobody afterwards").isEmpty();
        assertThat(due()).containsExactly(notTold.handover().id());
    }
}
