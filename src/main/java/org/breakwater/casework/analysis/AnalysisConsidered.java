package org.breakwater.casework.analysis;

import java.util.List;
import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.casework.evidence.EvidencePart;
import org.breakwater.casework.evidence.InformationConsidered;
import org.breakwater.time.EnglishTimes;
import org.springframework.stereotype.Component;

/** The current analysis. */
@Component
class AnalysisConsidered implements EvidencePart {

    private final Analyses analyses;

    AnalysisConsidered(Analyses analyses) {
        this.analyses = analyses;
    }

    @Override
    public InformationConsidered.Kind kind() {
        return InformationConsidered.Kind.ANALYSIS;
    }

    @Override
    public Optional<InformationConsidered> about(Actor.Person who, Case seen) {
        var items = analyses.of(seen.id()).stream()
                .findFirst()
                .map(AnalysisConsidered::items)
                .orElse(List.of());
        return Optional.of(new InformationConsidered(
                kind(), "", items, "No analysis has been written yet.", "/cases/" + seen.id() + "/analysis"));
    }

    private static List<InformationConsidered.Item> items(AnalysisRow row) {
        return List.of(
                InformationConsidered.Item.of("What we know", "", row.known()),
                InformationConsidered.Item.of("What we are worried about", "", row.worries()),
                InformationConsidered.Item.of("What is working well", "", row.works()),
                InformationConsidered.Item.of(
                        "Written by", row.writtenByName() + ", " + EnglishTimes.inWords(row.writtenAt()), ""));
    }
}
