package org.breakwater.pathways.missing.lifecycle;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.pathway.TransitionDetails;
import org.breakwater.casework.pathway.TransitionPrecondition;
import org.breakwater.pathways.missing.records.EpisodeRecords;
import org.springframework.stereotype.Component;

/** Nobody declines what was not offered. */
@Component
class InterviewOffered implements TransitionPrecondition {

    private final EpisodeRecords records;

    InterviewOffered(EpisodeRecords records) {
        this.records = records;
    }

    @Override
    public Optional<String> missing(UUID record, TransitionDetails details) {
        return records.isInterviewOffered(record)
                ? Optional.empty()
                : Optional.of("First record when and how the interview was offered.");
    }
}
