package org.breakwater.casework.print;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.casework.evidence.EvidenceOfCase;
import org.breakwater.casework.evidence.InformationConsidered;
import org.breakwater.casework.print.sections.PrintedItem;
import org.breakwater.casework.print.sections.PrintedSection;
import org.breakwater.casework.print.sections.PrintedSection.Place;
import org.springframework.stereotype.Component;

/** The evidence beside the forms is complete for these parts: it is printed as it is. */
@Component
class EvidencePrinted {

    private static final Map<InformationConsidered.Kind, Place> PLACES = Map.of(
            InformationConsidered.Kind.SCREENING, Place.SCREENING,
            InformationConsidered.Kind.ANALYSIS, Place.ANALYSIS);

    private final EvidenceOfCase evidence;

    EvidencePrinted(EvidenceOfCase evidence) {
        this.evidence = evidence;
    }

    Stream<PrintedSection> about(Actor.Person who, Case seen) {
        return evidence.about(who, seen, PLACES.keySet().toArray(InformationConsidered.Kind[]::new)).stream()
                .map(part ->
                        new PrintedSection(PLACES.getOrDefault(part.kind(), Place.ANALYSIS), items(part), part.none()));
    }

    /** Beside a form it is in the heading of the part. */
    private static Stream<PrintedItem> rating(InformationConsidered part) {
        return part.kind() == InformationConsidered.Kind.SCREENING
                ? PrintedItem.said("Rating", part.count())
                : Stream.empty();
    }

    private static List<PrintedItem> items(InformationConsidered part) {
        return Stream.concat(
                        rating(part),
                        part.items().stream().map(item -> PrintedItem.of(item.title(), item.note(), item.words())))
                .toList();
    }
}
