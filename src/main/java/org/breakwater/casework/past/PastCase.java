package org.breakwater.casework.past;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.past.PathwayPast.PastAct;
import org.breakwater.casework.pathway.Pathway;
import org.breakwater.casework.pathway.PathwayCase;
import org.breakwater.casework.pathway.PathwayMoves;
import org.breakwater.casework.pathway.PathwayStep;
import org.jspecify.annotations.Nullable;

/** One case in the past of the invented town: someone opens it, and it goes on act by act. A refused act is a fault. */
public final class PastCase<S extends Enum<S> & PathwayStep> {

    /** What is done to a case, as a page would do it. */
    @FunctionalInterface
    public interface Work<S extends Enum<S> & PathwayStep> {
        ActResult on(PastServices services, Actor.Person by, PathwayCase<S> seen);
    }

    private final Pathway<S> pathway;
    private final List<PastAct> acts = new ArrayList<>();
    private String reference = "";
    private @Nullable UUID id;

    public PastCase(Pathway<S> pathway) {
        this.pathway = pathway;
    }

    public List<PastAct> acts() {
        return acts;
    }

    /** @param open answers the reference of the case: who refers may not see it */
    public void opened(Instant at, Actor by, Function<PastServices, String> open) {
        acts.add(new PastAct(at, by, services -> reference = open.apply(services)));
    }

    public void later(Instant at, Actor.Person by, Work<S> work) {
        acts.add(new PastAct(at, by, services -> must(work.on(services, by, seen(services.get(PathwayMoves.class))))));
    }

    /** By someone who sees no case, after the first act of someone who does. */
    public void beside(Instant at, Actor.Person by, BiFunction<PastServices, UUID, ActResult> work) {
        acts.add(new PastAct(at, by, services -> must(work.apply(services, id()))));
    }

    /** Known from the first act of someone who sees the case. */
    public UUID id() {
        if (id == null) {
            throw new IllegalStateException("No one who sees this case of the town has opened it yet");
        }
        return id;
    }

    private void must(ActResult done) {
        if (!(done instanceof ActResult.Yes)) {
            throw new IllegalStateException("%s of the town: %s".formatted(pathway.name(), done));
        }
    }

    private PathwayCase<S> seen(PathwayMoves moves) {
        if (id != null) {
            return moves.find(pathway, id).orElseThrow();
        }
        var found = moves.open(pathway, 1).stream()
                .filter(one -> one.reference().equals(reference))
                .findFirst()
                .orElseThrow();
        id = found.id();
        return found;
    }
}
