package org.breakwater.casework;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a record of work is now, whatever its kind. What was said, and who it is about, is kept elsewhere: a case names
 * no one.
 */
public interface Case {

    CaseKind kind();

    UUID id();

    /** Raised by each act, so that a page which was opened before it is known to be too late. */
    int version();

    String reference();

    /** When it reached the partnership, not when it was typed. */
    Instant receivedAt();

    /** Whether a child may be in danger now. */
    boolean presentDanger();

    /** Whether only the people named for it see it. */
    boolean restricted();

    Urgency howUrgent();

    /** How a social worker rated it; null before anyone has, and where its kind is not rated. */
    default @Nullable Rating rating() {
        return null;
    }

    /** Its next deadline, where one runs. */
    @Nullable
    Instant dueAt();

    /** The rule of that deadline; null where only its clock says so. */
    default @Nullable String dueFor() {
        return null;
    }

    String stageInWords();

    boolean isClosed();

    boolean allows(CaseAct act);

    /** What a heading calls it, such as "Contact K7M4-QX2P". */
    default String called() {
        var noun = kind().noun();
        return Character.toUpperCase(noun.charAt(0)) + noun.substring(1) + " " + reference();
    }

    /** Its own page. */
    default String path() {
        return kind().address() + id();
    }

    /** Where its decisions are made; a kind without a page for them has its own page. */
    default String decisionPath() {
        return path();
    }

    /** Where what was decided is approved; empty while nothing waits for that. */
    default Optional<String> approvalPath() {
        return Optional.empty();
    }

    /** What the audit log calls it. */
    default String subject() {
        return kind().subject(id());
    }
}
