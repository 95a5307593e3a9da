package org.breakwater.mash.contact.reasoning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.casework.decisions.DecisionRow;
import org.breakwater.casework.meetings.discussions.Section47Enquiry;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.breakwater.people.PersonRow;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;

/**
 * What goes on for a child while a contact is considered again: a section 47 enquiry, a strategy discussion that is to
 * be held, and what a manager approved last. A new draft changes none of it.
 */
public record DecisionInForce(
        PersonRow child,
        Optional<Section47Enquiry> enquiry,
        Optional<StrategyDiscussionRow> called,
        Optional<DecisionRow> approved) {

    /** @param decisions every decision of the contact, oldest first */
    static DecisionInForce of(PersonRow child, List<DecisionRow> decisions, List<StrategyDiscussionRow> discussions) {
        return new DecisionInForce(
                child,
                Section47Enquiry.of(child.id(), discussions),
                discussions.stream()
                        .filter(row -> row.isOpen() && row.isAbout(child.id()))
                        .findFirst(),
                lastApproved(child.id(), decisions));
    }

    /** A MASH enquiry only postpones the decision, so it is the stage of the contact, not what was decided. */
    private static Optional<DecisionRow> lastApproved(UUID child, List<DecisionRow> decisions) {
        return decisions.stream()
                .filter(row -> row.about().equals(child) && Boolean.TRUE.equals(row.approved()))
                .reduce((earlier, later) -> later)
                .filter(row -> !row.outcomes().contains(DecisionOutcome.ENQUIRY.name()));
    }

    /** Children for whom the same goes on, together. */
    public static List<List<DecisionInForce>> together(List<DecisionInForce> rows) {
        return List.copyOf(rows.stream()
                .collect(Collectors.groupingBy(DecisionInForce::inWords, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    boolean isAny() {
        return enquiry.isPresent() || called.isPresent() || approved.isPresent();
    }

    /** Such as "Section 47 enquiry (joint), started 1 September 2026", in sentences. */
    public String inWords() {
        return Stream.of(
                        enquiry.map(Section47Enquiry::inWords),
                        called.map(row -> "Strategy discussion called " + on(row.calledAt()) + ", not yet held"),
                        approved.filter(row -> !isTheEnquiry(row))
                                .map(row -> String.join("; ", row.asProposed()) + ", approved "
                                        + on(Objects.requireNonNull(row.verdictAt()))
                                        + row.decidedSince()
                                                .map(". Outcome of the strategy discussion: "::concat)
                                                .orElse("")))
                .flatMap(Optional::stream)
                .map(line -> line + ".")
                .collect(Collectors.joining(" "));
    }

    private boolean isTheEnquiry(DecisionRow row) {
        return enquiry.isPresent() && row.outcomes().equals(List.of(DecisionOutcome.STRATEGY_DISCUSSION.name()));
    }

    private static String on(Instant at) {
        return EnglishTimes.date(LocalDate.ofInstant(at, Calendars.LONDON));
    }

    @Override
    public String toString() {
        return "DecisionInForce[" + child.id() + "]";
    }
}
