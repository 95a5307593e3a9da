package org.breakwater.casework.meetings.discussions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What a strategy discussion decided.
 *
 * @param children an outcome for each child, in the order of the discussion
 * @param reconveneOn the day on which it is held again, where that was decided for a child; else null
 * @param withoutQuorum why it was held without someone whom it needs; empty when no one was missing
 */
public record DiscussionDecision(
        Instant heldAt,
        List<ForChild> children,
        String reasons,
        @Nullable LocalDate reconveneOn,
        String withoutQuorum) {

    public DiscussionDecision {
        children = List.copyOf(children);
    }

    /** @param own what is said of this child alone; empty where the shared reasons say it all */
    public record ForChild(DiscussionOutcome outcome, String own) {
        @Override
        public String toString() {
            return "ForChild[" + outcome + "]";
        }
    }

    boolean beginsEnquiry() {
        return children.stream().anyMatch(one -> one.outcome().begins());
    }

    /** Each outcome once. */
    public String inWords() {
        return children.stream().map(one -> one.outcome().inWords()).distinct().collect(Collectors.joining("; "));
    }

    /**
     * For whom each was decided, such as "Pip: Section 47 enquiry (joint)", a line for each child.
     *
     * @param about the children by name, in the order of the discussion
     */
    public String forEach(List<String> about) {
        return IntStream.range(0, Math.min(about.size(), children.size()))
                .mapToObj(
                        at -> about.get(at) + ": " + children.get(at).outcome().inWords() + ".")
                .collect(Collectors.joining("\n"));
    }

    public String[] each(Function<ForChild, String> what) {
        return children.stream().map(what).toArray(String[]::new);
    }

    @Override
    public String toString() {
        return "DiscussionDecision[" + children + "]";
    }
}
