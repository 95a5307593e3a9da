package org.breakwater.casework.pathway;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;
import org.breakwater.casework.chronology.entries.Chronology;
import org.breakwater.casework.decisions.SecondPerson;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Why a transition of the table is not possible now, for any actor and step. */
@Component
class TransitionRefusals {

    private final Map<Class<?>, TransitionPrecondition> preconditions;
    private final PathwayClocks clocks;
    private final Chronology chronology;

    TransitionRefusals(
            ObjectProvider<TransitionPrecondition> preconditions, PathwayClocks clocks, Chronology chronology) {
        this.preconditions =
                preconditions.stream().collect(Collectors.toMap(AopUtils::getTargetClass, Function.identity()));
        this.clocks = clocks;
        this.chronology = chronology;
    }

    Optional<String> of(Actor by, Pathway<?> pathway, UUID record, PathwayTransition move, TransitionDetails details) {
        if (!move.mayBeMadeBy(by)) {
            return Optional.of("This is done by: %s."
                    .formatted(move.by().stream().sorted().map(Role::title).collect(Collectors.joining(", "))));
        }
        if (move.asksForAReason() && details.words().isEmpty()) {
            return Optional.of("Enter the reason.");
        }
        if (by instanceof Actor.Person person && !isSecond(person, record, move)) {
            return Optional.of("This needs a second person: you cannot approve your own work.");
        }
        // Everything that is missing is said at once: nobody finds out one attempt at a time.
        var missing = move.needs().stream()
                .flatMap(needed -> precondition(needed).missing(record, details).stream())
                .collect(Collectors.joining(" "));
        return missing.isEmpty() ? clocks.refusal(pathway, record, move, details) : Optional.of(missing);
    }

    private boolean isSecond(Actor.Person person, UUID record, PathwayTransition move) {
        return move.notByWhoDid().stream()
                .flatMap(other -> chronology.lastToHave(record, other).stream())
                .noneMatch(author -> SecondPerson.isAuthor(person, author.value()));
    }

    private TransitionPrecondition precondition(Class<? extends TransitionPrecondition> needed) {
        return Optional.ofNullable(preconditions.get(needed))
                .orElseThrow(() -> new IllegalStateException(needed.getSimpleName() + " must be a bean"));
    }
}
