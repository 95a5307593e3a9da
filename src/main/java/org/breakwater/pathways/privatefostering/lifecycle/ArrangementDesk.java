package org.breakwater.pathways.privatefostering.lifecycle;

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
import org.breakwater.pathways.privatefostering.records.ArrangementRecord;
import org.breakwater.time.Calendars;
import org.springframework.stereotype.Component;

/** Opens a private fostering arrangement, for people who may see it. */
@Component
public class ArrangementDesk extends CaseOpening<PathwayCase<ArrangementStep>> {

    private final Calendars calendars;
    private final Clock clock;

    ArrangementDesk(
            ActorTransactions acting,
            Cases cases,
            PathwayMoves moves,
            Chronology chronology,
            CaseHeaders headers,
            AuditLog audit,
            Calendars calendars,
            Clock clock) {
        super(acting, id -> moves.find(PrivateFostering.PATHWAY, id), cases, chronology, headers, audit);
        this.calendars = calendars;
        this.clock = clock;
    }

    public LocalDate today() {
        return clock.instant().atZone(Calendars.LONDON).toLocalDate();
    }

    public CarerNotice carerNotice(ArrangementRecord record) {
        return CarerNotice.of(record, calendars);
    }
}
