package org.breakwater.mash.model;

import static org.breakwater.database.Rows.all;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The strategy discussions of a contact, as far as the actor may see it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Discussions {

    private final JdbcClient jdbc;

    Discussions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first, without who took part. */
    public List<StrategyRow> of(UUID contact) {
        return all(jdbc.sql(StrategyRow.OF_CONTACT).param("id", contact).query(StrategyRow.class));
    }

    /** One of them, whole. */
    public Optional<Discussion> find(UUID contact, UUID id) {
        return of(contact).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .map(row -> new Discussion(row, seats(row), agreed(row)));
    }

    private List<SeatRow> seats(StrategyRow row) {
        return all(jdbc.sql(SeatRow.OF_CONTACT).param("id", row.contactId()).query(SeatRow.class)).stream()
                .filter(seat -> seat.strategyId().equals(row.id()))
                .toList();
    }

    private List<AgreedRow> agreed(StrategyRow row) {
        return all(jdbc.sql(AgreedRow.OF_CONTACT).param("id", row.contactId()).query(AgreedRow.class)).stream()
                .filter(one -> one.strategyId().equals(row.id()))
                .toList();
    }
}
