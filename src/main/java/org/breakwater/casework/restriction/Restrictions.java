package org.breakwater.casework.restriction;

import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.records.Records;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.CaseAct;
import org.breakwater.casework.CaseRestricted;
import org.breakwater.casework.Cases;
import org.breakwater.casework.presence.Presences;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Restricts a case to named people, and lists who outside has been told of it already. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Restrictions {

    private final Cases cases;
    private final Records records;
    private final Presences presences;
    private final List<SharedOutside> shared;
    private final ApplicationEventPublisher events;

    Restrictions(
            Cases cases,
            Records records,
            Presences presences,
            List<SharedOutside> shared,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.records = records;
        this.presences = presences;
        this.shared = shared;
        this.events = events;
    }

    /** Only the people named on the case see it from now on, including the person who restricts it. */
    public ActResult restrict(Actor.Person by, Case seen, int version, String why) {
        if (seen.restricted()) {
            return new ActResult.NotNow("It is already restricted to named people.");
        }
        return cases.act(by, seen, version, CaseAct.NOTE, "Restricted to named people", why, () -> {
            records.restrict(by, seen.id(), why, seen.presentDanger());
            presences.forget(seen.id());
            events.publishEvent(new CaseRestricted(seen.id()));
        });
    }

    /** Agencies and teams that have been told of the case, each once. */
    List<String> outside(UUID record) {
        return shared.stream()
                .flatMap(noun -> noun.toldAbout(record))
                .distinct()
                .toList();
    }
}
