package org.breakwater.casework.pathway;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.casework.Case;
import org.breakwater.casework.CaseAct;
import org.breakwater.casework.CaseKind;
import org.breakwater.casework.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * A case as it was found: its step, and its version. Its content is stored by its pathway; this names no one.
 *
 * @param stage its step in words, and what the step alone does not say: where the case was transferred to
 * @param dueAt when its next deadline is due
 */
public record PathwayCase<S extends Enum<S> & PathwayStep>(
        Pathway<S> pathway,
        UUID id,
        String reference,
        S step,
        String stage,
        int version,
        Instant receivedAt,
        boolean restricted,
        @Nullable Instant dueAt,
        @Nullable Instant endedAt)
        implements Case {

    @Override
    public CaseKind kind() {
        return pathway.kind();
    }

    /** A child in immediate danger is a contact of its own, at once, whatever else is happening. */
    @Override
    public boolean presentDanger() {
        return false;
    }

    @Override
    public Urgency howUrgent() {
        return Urgency.unknown();
    }

    @Override
    public boolean isOfRatedKind() {
        return false;
    }

    @Override
    public String stageInWords() {
        return stage;
    }

    @Override
    public boolean isClosed() {
        return endedAt != null;
    }

    @Override
    public boolean allows(CaseAct act) {
        return act == CaseAct.NOTE && !isClosed();
    }

    @Override
    public String toString() {
        return "PathwayCase[" + subject() + ", " + step + ", " + version + "]";
    }
}
