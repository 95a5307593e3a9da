package org.breakwater.casework.analysis;

import java.util.List;
import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.casework.evidence.Evidence;
import org.breakwater.casework.evidence.EvidencePart;
import org.breakwater.time.EnglishTimes;
import org.springframework.stereotype.Component;

/** The current analysis. */
@Component
class AnalysisAsEvidence implements EvidencePart {

    private final Analyses analyses;

    AnalysisAsEvidence(Analyses analyses) {
        this.analyses = analyses;
    }

    @Override
    public Evidence.Kind kind() {
        return Evidence.Kind.ANALYSIS;
    }

    @Override
    public Optional<Evidence> about(Actor.Person who, Case seen) {
        var items = analyses.of(seen.id()).stream()
                .findFirst()
                .map(AnalysisAsEvidence::items)
                .orElse(List.of());
        return Optional.of(new Evidence(
                kind(), "", items, "No analysis has been written yet.", "/cases/" + seen.id() + "/analysis"));
    }

    private static List<Evidence.Item> items(AnalysisRow row) {
        return List.of(
                Evidence.Item.of("What we know", "", row.known()),
                Evidence.Item.of("What we are worried about", "", row.worries()),
                Evidence.Item.of("What is working well", "", row.works()),
                Evidence.Item.of("Written by", row.writtenByName() + ", " + EnglishTimes.inWords(row.writtenAt()), ""));
    }
}
