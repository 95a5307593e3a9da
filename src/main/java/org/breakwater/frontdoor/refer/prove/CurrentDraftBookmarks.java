package org.breakwater.frontdoor.refer.prove;

import java.util.UUID;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.access.proving.VisitorKeyTransactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The draft that a person writes in this browser; in another browser it may be another one. */
@Component
public class CurrentDraftBookmarks {

    private final JdbcClient jdbc;
    private final AddressProofs proofs;
    private final VisitorKeyTransactions held;

    CurrentDraftBookmarks(JdbcClient jdbc, AddressProofs proofs, VisitorKeyTransactions held) {
        this.jdbc = jdbc;
        this.proofs = proofs;
        this.held = held;
    }

    /** In the transaction of {@link AddressProofs#with}; it has the key of the proof afterwards. */
    public void turnTo(VisitorBrowser browser, AddressProof proof, UUID draft) {
        browser.token(AddressProofs.COOKIE).map(proofs::key).ifPresent(held::hold);
        jdbc.sql(TURN).param("draft", draft).param("id", proof.id()).update();
    }

    static final String TURN = "update frontdoor.address_proof set draft_id = :draft where id = :id";
}
