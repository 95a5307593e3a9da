package org.breakwater.pathways.allegations.lifecycle;

import java.time.Clock;
import java.time.LocalDate;
import org.breakwater.access.ActorTransactions;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Cases;
import org.breakwater.casework.chronology.entries.Chronology;
import org.breakwater.casework.pathway.PathwayCase;
import org.breakwater.casework.pathway.PathwayMoves;
import org.breakwater.casework.screens.CaseHeaders;
import org.breakwater.casework.screens.CaseOpening;
import org.breakwater.time.Calendars;
import org.springframework.stereotype.Component;

/** Opens an allegations case, for people who may see it. */
@Component
public class AllegationsDesk extends CaseOpening<PathwayCase<AllegationStep>> {

    private final Clock clock;

    AllegationsDesk(
            ActorTransactions acting,
            Cases cases,
            PathwayMoves moves,
            Chronology chronology,
            CaseHeaders headers,
            AuditLog audit,
            Clock clock) {
        super(acting, id -> moves.find(Allegations.PATHWAY, id), cases, chronology, headers, audit);
        this.clock = clock;
    }

    public LocalDate today() {
        return clock.instant().atZone(Calendars.LONDON).toLocalDate();
    }
}
