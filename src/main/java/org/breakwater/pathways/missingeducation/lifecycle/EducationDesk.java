package org.breakwater.pathways.missingeducation.lifecycle;

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

/** Opens the case of a child missing education, for people who may see it. */
@Component
public class EducationDesk extends CaseOpening<PathwayCase<EducationStep>> {

    private final Clock clock;

    EducationDesk(
            ActorTransactions acting,
            Cases cases,
            PathwayMoves moves,
            Chronology chronology,
            CaseHeaders headers,
            AuditLog audit,
            Clock clock) {
        super(acting, id -> moves.find(MissingEducation.PATHWAY, id), cases, chronology, headers, audit);
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Calendars.LONDON);
    }
}
