package org.breakwater.pathways.privatefostering.lifecycle;

import java.util.Optional;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;
import org.breakwater.casework.Case;
import org.breakwater.casework.pathway.PathwayCase;
import org.breakwater.casework.screens.CaseHeaderPart;
import org.breakwater.casework.screens.NextStep;
import org.breakwater.casework.screens.navigation.CaseLink;
import org.breakwater.casework.screens.navigation.CaseLink.Group;
import org.breakwater.casework.screens.navigation.CaseNavigationPart;
import org.springframework.stereotype.Component;

/** The pages and the next step of an arrangement, in the frame of its case. */
@Component
class ArrangementInCase implements CaseNavigationPart, CaseHeaderPart {

    @Override
    public Stream<CaseLink> links(Actor.Person who, Case seen) {
        return isOurs(seen) ? acts(who, seen) : Stream.empty();
    }

    private static Stream<CaseLink> acts(Actor.Person who, Case seen) {
        var decides = who.role() == Role.PRIVATE_FOSTERING_MANAGER;
        var links = Stream.<CaseLink>builder();
        if (seen.isClosed()) {
            if (decides) {
                links.add(new CaseLink(Group.DECISION, "Reopen", seen.path() + "/reopening"));
            }
            return links.build();
        }
        links.add(new CaseLink(Group.DETAILS, "Record a visit", seen.path() + "/visit"));
        links.add(new CaseLink(Group.DETAILS, "Add details", seen.path() + "/details"));
        links.add(new CaseLink(Group.DETAILS, "Change of circumstances", seen.path() + "/change"));
        if (decides) {
            links.add(CaseLink.lead(Group.DECISION, seen.path() + "/decision"));
        }
        links.add(new CaseLink(Group.DECISION, "End the arrangement", seen.path() + "/ending"));
        return links.build();
    }

    @Override
    public Optional<NextStep> next(Actor.Person who, Case seen) {
        if (!(seen instanceof PathwayCase<?> found)
                || !isOurs(seen)
                || !(found.step() instanceof ArrangementStep step)) {
            return Optional.empty();
        }
        return switch (step) {
            case NOTIFIED -> Optional.of(new NextStep("Record the initial visit", seen.path() + "/visit"));
            case ASSESSMENT ->
                Optional.of(
                        who.role() == Role.PRIVATE_FOSTERING_MANAGER
                                ? new NextStep("Decide", seen.path() + "/decision")
                                : new NextStep("Record an assessment visit", seen.path() + "/visit"));
            case ACTIVE, PROHIBITED -> Optional.of(new NextStep("Record a visit", seen.path() + "/visit"));
            case ENDED -> Optional.empty();
        };
    }

    private static boolean isOurs(Case seen) {
        return seen.kind().name().equals(PrivateFostering.KIND.name());
    }
}
