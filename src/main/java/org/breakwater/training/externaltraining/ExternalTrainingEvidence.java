package org.breakwater.training.externaltraining;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.access.Actor;
import org.breakwater.documents.shelves.ChosenFile;
import org.breakwater.documents.shelves.ShelfFile;
import org.breakwater.documents.shelves.Shelves;
import org.breakwater.training.learners.LearnerRow;
import org.breakwater.web.Attachment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The certificates of external training: one with each. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ExternalTrainingEvidence {

    private static final String SHELF = "COMPLETION";

    private final Shelves shelves;
    private final ExternalTraining externalTraining;

    ExternalTrainingEvidence(Shelves shelves, ExternalTraining externalTraining) {
        this.shelves = shelves;
        this.externalTraining = externalTraining;
    }

    /** Those of these entries, by the entry's id. */
    public Map<UUID, ShelfFile> of(Collection<ExternalTrainingRow> rows) {
        return shelves.of(SHELF, rows.stream().map(ExternalTrainingRow::id).toList()).stream()
                .collect(Collectors.toMap(ShelfFile::shelfId, file -> file));
    }

    /** Why it cannot be stored now, and what to do; checked before anything is saved. */
    public Optional<String> full(ExternalTraining.Claim said, ChosenFile paper) {
        return shelves.full(SHELF, said.id(), paper);
    }

    /**
     * A learner enters training done elsewhere, with the certificate if they chose one. A certificate that is sent
     * later is added to the existing entry, while nobody has reviewed that.
     *
     * @return whether anything is new
     */
    public boolean say(LearnerRow learner, String email, ExternalTraining.Claim said, ChosenFile paper) {
        var isNew = externalTraining.say(learner, email, said);
        var goesTo = isNew ? Optional.of(said.id()) : waitsForIt(said, paper);
        goesTo.ifPresent(id -> shelves.put(new Actor.Visitor(), SHELF, id, paper));
        return goesTo.isPresent();
    }

    private Optional<UUID> waitsForIt(ExternalTraining.Claim said, ChosenFile paper) {
        return externalTraining.own().stream()
                .filter(row -> paper.isThere() && row.waits())
                .filter(row ->
                        row.course().equals(said.course()) && row.completedOn().equals(said.completedOn()))
                .filter(row -> of(List.of(row)).isEmpty())
                .map(ExternalTrainingRow::id)
                .findFirst();
    }

    public Optional<Attachment> open(Actor by, UUID completion) {
        return shelves.open(by, SHELF, completion);
    }
}
