package org.breakwater.frontdoor.addresses;

import static org.breakwater.database.QueryRows.all;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The addresses that the council has loaded, for people who write a referral. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Addresses {

    private final JdbcClient jdbc;

    Addresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether there are any. */
    public boolean areLoaded() {
        return jdbc.sql(ARE_LOADED).query(Boolean.class).single();
    }

    /** The addresses of a postcode, as {@link Postcode} reads it, in the order in which they were loaded. */
    public List<String> of(String postcode) {
        return all(jdbc.sql(OF_POSTCODE).param("postcode", postcode).query(String.class));
    }

    static final String ARE_LOADED = "select exists (select from frontdoor.address)";

    static final String OF_POSTCODE =
            "select address from frontdoor.address where postcode = :postcode order by place limit 200";
}
