package org.breakwater.frontdoor.addresses;

import static org.breakwater.database.QueryRows.all;

import java.util.List;
import java.util.Optional;
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

    /** The ward in which a postcode is; empty where the council has told us none. */
    public Optional<String> wardOf(String postcode) {
        return jdbc.sql(WARD).param("postcode", postcode).query(String.class).optional();
    }

    static final String WARD = "select ward from frontdoor.postcode_ward where postcode = :postcode";
    static final String ARE_LOADED = "select exists (select from frontdoor.postcode_address)";

    static final String OF_POSTCODE =
            "select address from frontdoor.postcode_address where postcode = :postcode order by place limit 200";
}
