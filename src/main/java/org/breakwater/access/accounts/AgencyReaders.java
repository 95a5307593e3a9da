package org.breakwater.access.accounts;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which agencies have someone here who can read their information requests about a record. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AgencyReaders {

    static final String OF_RECORD = "select agency from access.agencies_that_read(:record) as agency";

    private final JdbcClient jdbc;

    AgencyReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The ids of those with an active account that is not excluded from this record. */
    public Set<String> of(UUID record) {
        return Set.copyOf(
                jdbc.sql(OF_RECORD).param("record", record).query(String.class).list());
    }
}
