package org.breakwater.casework.informationrequests.agencychecks;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.casework.Cases;
import org.breakwater.casework.Rating;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Agency checks of a case of any kind, delegated to its kind. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AgencyChecks {

    private final Cases cases;
    private final List<AgencyChecksOfKind> kinds;

    AgencyChecks(Cases cases, List<AgencyChecksOfKind> kinds) {
        this.cases = cases;
        this.kinds = kinds;
    }

    /** The enquiry of a case; empty if it is over, or this kind of case has none. */
    public Optional<AgencyCheckEnquiry> enquiry(Case seen) {
        return asked(seen, AgencyChecksOfKind::enquiry);
    }

    /** The rating that determines the response time of a request made now. */
    public Rating countsAs(Case seen) {
        return ofKind(seen).map(kind -> kind.countsAs(seen)).orElse(seen.presentDanger() ? Rating.RED : Rating.AMBER);
    }

    /** What an agency's response requires before anything is decided, in words for a page. */
    public Optional<String> beforeDeciding(Case seen) {
        return asked(seen, AgencyChecksOfKind::beforeDeciding);
    }

    /** The recorded consent of the family to agency checks. */
    public Optional<RecordedConsent> consent(Case seen) {
        return asked(seen, AgencyChecksOfKind::consent);
    }

    /** Applies the effect of an agency's response. */
    public void receive(Actor.Person by, Case now, ResponseReceived response) {
        ofKind(now)
                .ifPresentOrElse(
                        kind -> kind.receive(by, now, response),
                        () -> cases.hear(by, now, response.mayChangeWork(), response.line()));
    }

    private <T> Optional<T> asked(Case seen, BiFunction<AgencyChecksOfKind, Case, Optional<T>> question) {
        return ofKind(seen).flatMap(kind -> question.apply(kind, seen));
    }

    private Optional<AgencyChecksOfKind> ofKind(Case seen) {
        return kinds.stream().filter(kind -> kind.kind().equals(seen.kind())).findFirst();
    }
}
