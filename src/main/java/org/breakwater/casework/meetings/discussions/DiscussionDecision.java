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
 * The decision of a strategy discussion.
 *
 * @param chair who chaired it
 * @param children an outcome for each child, in the order of the discussion
 * @param reconveneOn the day on which it is reconvened, if that was decided for a child; else null
 * @param withoutQuorum why it was held without a required agency; empty if all were there
 */
public record DiscussionDecision(
        Instant heldAt,
        Chair chair,
        List<ForChild> children,
        String reasons,
        @Nullable LocalDate reconveneOn,
        String withoutQuorum) {

    public DiscussionDecision {
        children = List.copyOf(children);
    }

    /** @param role their role and agency, such as "Team manager, children’s social care" */
    public record Chair(String name, String role) {

        /** Such as "Chaired by Ada Marram, team manager"; empty where it was not asked. */
        public String inWords() {
            return name.isBlank() ? "" : "Chaired by " + name + ", " + role;
        }

        @Override
        public String toString() {
            return "Chair[…]";
        }
    }

    /** @param own text about this child alone; empty if the shared reasons are enough */
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
     * The children of each outcome, such as "Pip: Section 47 enquiry (joint)", a line for each child.
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
