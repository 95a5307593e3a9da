package org.breakwater.frontdoor.refer.prove;

import java.time.Clock;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.access.proving.VisitorKeyTransactions;
import org.breakwater.audit.AuditLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A signed-in user has proved their address already: no code is sent. */
@Component
public class SignedInProof {

    private final JdbcClient jdbc;
    private final AddressProofs proofs;
    private final VisitorKeyTransactions held;
    private final AuditLog audit;
    private final Clock clock;

    SignedInProof(JdbcClient jdbc, AddressProofs proofs, VisitorKeyTransactions held, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.proofs = proofs;
        this.held = held;
        this.audit = audit;
        this.clock = clock;
    }

    public void vouch(VisitorBrowser browser, Actor.Person person, String email) {
        var id = UUID.randomUUID();
        held.as(proofs.begin(browser, email, id, false), () -> {
            jdbc.sql(AddressProof.PROVE)
                    .param("now", clock.instant())
                    .param("id", id)
                    .update();
            var visitor = new Actor.Visitor();
            audit.record(
                    visitor.id(),
                    visitor.roleName(),
                    "confirmed a work email address",
                    "proof:" + id,
                    "as " + person.id().value());
            return id;
        });
    }
}
