package org.breakwater.casework.history.addresses;

import static org.breakwater.database.QueryRows.all;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Decisions about other cases at the addresses of one, as far as the actor may see both. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AddressLinks {

    private final JdbcClient jdbc;

    AddressLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest decision about each other case. */
    public Map<UUID, AddressLinkRow> of(UUID record) {
        var last = new LinkedHashMap<UUID, AddressLinkRow>();
        all(jdbc.sql(AddressLinkRow.OF_CONTACT).param("id", record).query(AddressLinkRow.class))
                .forEach(row -> last.put(row.beside(record), row));
        return last;
    }
}
