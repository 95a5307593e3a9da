package org.breakwater.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list joins its cases by their ids; however many cases there are, only those are read. */
@HouseTest
class CasesAreFoundByIdTest {

    private static final String JOINED = """
            explain select c.reference from casework.decision d
            join casework.any_case c on c.id = d.record_id where d.author = 'nobody'""";

    @Autowired
    private House house;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aListThatJoinsCasesGoesToEachByItsId() {
        var plan = house.looking(InventedPerson.MAYA, () -> {
            for (var other : new String[] {"enable_seqscan", "enable_hashjoin", "enable_mergejoin"}) {
                jdbc.sql("select set_config(?, 'off', true)")
                        .param(other)
                        .query()
                        .singleRow();
            }
            return String.join("\n", jdbc.sql(JOINED).query(String.class).list());
        });

        assertThat(plan)
                .contains("Index Cond: (id = d.record_id)", "Index Cond: (record_id = d.record_id)")
                .doesNotContain("Subquery Scan");
    }
}
