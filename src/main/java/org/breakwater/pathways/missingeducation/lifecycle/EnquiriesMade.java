package org.breakwater.pathways.missingeducation.lifecycle;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.pathway.TransitionDetails;
import org.breakwater.casework.pathway.TransitionPrecondition;
import org.breakwater.pathways.missingeducation.records.EducationCheckRow.Half;
import org.breakwater.pathways.missingeducation.records.EducationRecords;
import org.springframework.stereotype.Component;

/** A half of the joint enquiries is complete only if enquiries of it are recorded, and its requests are answered. */
abstract sealed class EnquiriesMade implements TransitionPrecondition {

    private final EducationRecords records;
    private final Half half;

    private EnquiriesMade(EducationRecords records, Half half) {
        this.records = records;
        this.half = half;
    }

    @Override
    public Optional<String> missing(UUID record, TransitionDetails details) {
        var found = records.find(record).orElseThrow();
        var since = found.pupil().enquiriesFrom();
        if (found.checks(half).stream().allMatch(one -> one.recordedAt().isBefore(since))) {
            return Optional.of("First record the enquiries of the %s: who, when, how and what came of each."
                    .formatted(half.inWords().toLowerCase(Locale.UK)));
        }
        var open = half == Half.COUNCIL ? found.unanswered().size() : 0;
        return open == 0
                ? Optional.empty()
                : Optional.of("%d %s no answer yet. Record each answer, or that there was none."
                        .formatted(open, open == 1 ? "request has" : "requests have"));
    }

    @Component
    static final class OfSchool extends EnquiriesMade {
        OfSchool(EducationRecords records) {
            super(records, Half.SCHOOL);
        }
    }

    @Component
    static final class OfCouncil extends EnquiriesMade {
        OfCouncil(EducationRecords records) {
            super(records, Half.COUNCIL);
        }
    }
}
