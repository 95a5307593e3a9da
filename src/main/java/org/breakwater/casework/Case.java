package org.breakwater.casework;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The state of a record of any kind. The report and the people are stored elsewhere: a case names no one. */
public interface Case {

    CaseKind kind();

    UUID id();

    /** Incremented by each action, so that a stale page can be detected. */
    int version();

    String reference();

    /** When it reached the partnership, not when it was typed. */
    Instant receivedAt();

    /** Whether a child may be in danger now. */
    boolean presentDanger();

    /** Whether only the people named on it see it. */
    boolean restricted();

    Urgency howUrgent();

    /** The rating by a social worker; null if nobody has rated it, or its kind has no rating. */
    default @Nullable Rating rating() {
        return null;
    }

    /** Whether cases of its kind are rated at all: only then is it said that one is not rated yet. */
    default boolean isOfRatedKind() {
        return true;
    }

    /** Its next deadline, if one is running. */
    @Nullable
    Instant dueAt();

    /** The rule of that deadline; null where only its clock says so. */
    default @Nullable String dueFor() {
        return null;
    }

    String stageInWords();

    boolean isClosed();

    boolean allows(CaseAct act);

    /** Its heading, such as "Contact K7M4-QX2P". */
    default String called() {
        var noun = kind().noun();
        return Character.toUpperCase(noun.charAt(0)) + noun.substring(1) + " " + reference();
    }

    /** Its own page. */
    default String path() {
        return kind().address() + id();
    }

    /** The page on which its decisions are made; its own page for a kind without one. */
    default String decisionPath() {
        return path();
    }

    /** The page on which its decisions are approved; empty unless an approval is pending. */
    default Optional<String> approvalPath() {
        return Optional.empty();
    }

    /** Its name in the audit log. */
    default String subject() {
        return kind().subject(id());
    }
}
