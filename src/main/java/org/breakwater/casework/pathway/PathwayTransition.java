package org.breakwater.casework.pathway;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;
import org.breakwater.casework.pathway.TransitionClause.Change;
import org.breakwater.casework.pathway.TransitionClause.Opens;
import org.breakwater.casework.pathway.TransitionClause.Recounts;

/**
 * One row of the table of a pathway.
 *
 * @param name the text of its chronology entry, as a practitioner would say it: "Initial visit made"
 */
public record PathwayTransition(String name, List<TransitionClause> clauses) {

    public PathwayTransition {
        clauses = List.copyOf(clauses);
    }

    public static PathwayTransition move(String name, TransitionClause... clauses) {
        return new PathwayTransition(name, List.of(clauses));
    }

    /** The steps from which it can be made; none for one that opens a case. */
    public Set<PathwayStep> from() {
        return all(TransitionClause.From.class)
                .flatMap(from -> from.steps().stream())
                .collect(Collectors.toSet());
    }

    /** The step that it leads to; empty if it does not change the step. */
    public Optional<PathwayStep> to() {
        return all(TransitionClause.To.class).map(TransitionClause.To::step).findFirst();
    }

    public Set<Role> by() {
        return all(TransitionClause.By.class).flatMap(by -> by.posts().stream()).collect(Collectors.toSet());
    }

    /** Whether this actor may ever make it, at any step of a case. */
    public boolean mayBeMadeBy(Actor actor) {
        return switch (actor) {
            case Actor.Person person -> by().contains(person.role());
            case Actor.Visitor _ -> clauses.contains(TransitionClause.Also.THE_PUBLIC);
            case Actor.Job _ -> clauses.contains(TransitionClause.Also.THE_PROGRAM);
        };
    }

    public boolean opensACase() {
        return from().isEmpty();
    }

    public boolean asksForAReason() {
        return clauses.contains(new TransitionClause.WithAReason());
    }

    /** The transitions whose author must be a different person. */
    Set<String> notByWhoDid() {
        return all(TransitionClause.NotByWhoDid.class)
                .flatMap(clause -> clause.moves().stream())
                .collect(Collectors.toSet());
    }

    List<Opens> opens() {
        return all(Opens.class).toList();
    }

    List<Recounts> recounts() {
        return all(Recounts.class).toList();
    }

    List<String> limits(Change how) {
        return all(TransitionClause.Changes.class)
                .filter(changes -> changes.how() == how)
                .flatMap(changes -> changes.limits().stream())
                .sorted()
                .toList();
    }

    List<Class<? extends TransitionPrecondition>> needs() {
        return all(TransitionClause.Needs.class)
                .<Class<? extends TransitionPrecondition>>map(TransitionClause.Needs::what)
                .toList();
    }

    <T extends TransitionClause> Stream<T> all(Class<T> kind) {
        return clauses.stream().filter(kind::isInstance).map(kind::cast);
    }
}
