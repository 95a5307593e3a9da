package org.breakwater.pathways.allegations.closing;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.casework.pathway.TransitionDetails;
import org.breakwater.casework.pathway.TransitionPrecondition;
import org.breakwater.pathways.allegations.subjects.SubjectRoleRow;
import org.breakwater.pathways.allegations.subjects.SubjectRoles;
import org.springframework.stereotype.Component;

/** The other employers of an adult are what is forgotten: each has been told, or it is recorded why not. */
@Component
public class EveryEmployerTold implements TransitionPrecondition {

    private final SubjectRoles subjectRoles;

    EveryEmployerTold(SubjectRoles subjectRoles) {
        this.subjectRoles = subjectRoles;
    }

    @Override
    public Optional<String> missing(UUID record, TransitionDetails details) {
        var roles = subjectRoles.of(record);
        if (roles.isEmpty()) {
            return Optional.of("Before you conclude, record where the subject works or volunteers.");
        }
        var owed = roles.stream()
                .filter(SubjectRoleRow::isOwedNews)
                .map(SubjectRoleRow::employer)
                .collect(Collectors.joining("; "));
        return owed.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Before you conclude, record that the employer was told, or why not: %s.".formatted(owed));
    }
}
