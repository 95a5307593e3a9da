package org.breakwater.casework.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.springframework.stereotype.Component;

/** Collects the information about a case for the page of a form. */
@Component
public class EvidenceOfCase {

    private final List<EvidencePart> parts;

    EvidenceOfCase(List<EvidencePart> parts) {
        this.parts = parts;
    }

    /** Within the actor's transaction: these parts of it, in this order. */
    public List<InformationConsidered> about(Actor.Person who, Case seen, InformationConsidered.Kind... kinds) {
        return Stream.of(kinds)
                .flatMap(kind -> parts.stream().filter(part -> part.kind() == kind))
                .flatMap(part -> part.about(who, seen).stream())
                .toList();
    }
}
