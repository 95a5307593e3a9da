package org.breakwater.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.breakwater.audit.chain.ChainCheck;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Verifies that the log is unaltered. It reads as the owner: the run-time role may not read the log. */
@Component
public class AuditChain {

    private final ChainCheck check;

    AuditChain(@Qualifier("owner") DataSource owner, @Value("${breakwater.home}") Path home, Clock clock) {
        this.check = new ChainCheck(owner, home, clock);
    }

    /**
     * Recomputes the whole chain and compares it with the heads stored outside the database.
     *
     * @throws IOException if the file of heads cannot be read
     */
    public AuditLogCheckResult verify() throws IOException {
        return check.verify();
    }
}
