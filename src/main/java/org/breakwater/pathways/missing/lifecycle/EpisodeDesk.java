package org.breakwater.pathways.missing.lifecycle;

import java.time.Clock;
import java.time.Instant;
import org.breakwater.access.ActorTransactions;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Cases;
import org.breakwater.casework.chronology.entries.Chronology;
import org.breakwater.casework.pathway.PathwayCase;
import org.breakwater.casework.pathway.PathwayMoves;
import org.breakwater.casework.screens.CaseHeaders;
import org.breakwater.casework.screens.CaseOpening;
import org.springframework.stereotype.Component;

/** Opens an episode, for people who may see it. */
@Component
public class EpisodeDesk extends CaseOpening<PathwayCase<EpisodeStep>> {

    private final Clock clock;

    EpisodeDesk(
            ActorTransactions acting,
            Cases cases,
            PathwayMoves moves,
            Chronology chronology,
            CaseHeaders headers,
            AuditLog audit,
            Clock clock) {
        super(acting, id -> moves.find(MissingChildren.PATHWAY, id), cases, chronology, headers, audit);
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }
}
