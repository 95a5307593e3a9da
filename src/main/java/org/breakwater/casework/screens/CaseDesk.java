package org.breakwater.casework.screens;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.ActorTransactions;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Case;
import org.breakwater.casework.Cases;
import org.breakwater.casework.chronology.entries.Chronology;
import org.springframework.stereotype.Component;

/** Opens a case of any kind. */
@Component
public class CaseDesk extends CaseOpening<Case> {

    private final Cases cases;

    CaseDesk(ActorTransactions acting, Cases cases, Chronology chronology, CaseHeaders headers, AuditLog audit) {
        super(acting, cases::find, cases, chronology, headers, audit);
        this.cases = cases;
    }

    /** The audit log's names of the cases that a list showed. */
    public List<String> subjects(Stream<UUID> shown) {
        return cases.subjects(shown.toList());
    }
}
