package org.breakwater.commands;

import java.io.IOException;
import java.util.List;
import org.breakwater.audit.AuditChain;
import org.springframework.stereotype.Component;

/** {@code ./breakwater verify-audit}: verifies that the audit log is unaltered. */
@Component
class VerifyAuditCommand implements Command {

    private final AuditChain chain;

    VerifyAuditCommand(AuditChain chain) {
        this.chain = chain;
    }

    @Override
    public String name() {
        return "verify-audit";
    }

    @Override
    public int run(List<String> arguments, CommandTerminal terminal) {
        try {
            var verdict = chain.verify();
            verdict.words().forEach((verdict.unbroken() ? terminal.out() : terminal.err())::println);
            return verdict.unbroken() ? 0 : 1;
        } catch (IOException unreadable) {
            terminal.err().println("The file of the chain's heads cannot be read: " + unreadable.getMessage());
            return 1;
        }
    }
}
