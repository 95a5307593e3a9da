package org.breakwater.casework.pathway;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.CaseAct;
import org.breakwater.casework.CaseKind;
import org.breakwater.casework.CasesOfKind;

/**
 * The cases of one pathway, for what casework does with any case: its files, its family, its access log. A pathway has
 * one bean of this class; its own transitions go through {@link PathwayMoves}.
 */
public abstract class CasesOfPathway<S extends Enum<S> & PathwayStep> implements CasesOfKind {

    private final Pathway<S> pathway;
    private final PathwayMoves cases;

    protected CasesOfPathway(Pathway<S> pathway, PathwayMoves cases) {
        this.pathway = pathway;
        this.cases = cases;
    }

    @Override
    public CaseKind kind() {
        return pathway.kind();
    }

    @Override
    public Optional<Case> find(UUID id) {
        return cases.find(pathway, id).map(found -> found);
    }

    @Override
    public Case hold(UUID id) {
        return cases.hold(pathway, id);
    }

    @Override
    public ActResult move(Actor actor, Case seen, int version, CaseAct act, String line, String words) {
        var found = cases.hold(pathway, seen.id());
        if (found.version() != version) {
            return new ActResult.Stale();
        }
        if (!found.allows(act)) {
            return new ActResult.NotNow(PathwayMoves.NOT_AT.formatted(found.stageInWords()));
        }
        cases.note(actor, found, line, words);
        return new ActResult.Yes();
    }

    @Override
    public void note(Actor actor, Case seen, String line, String words) {
        cases.note(actor, seen, line, words);
    }

    /** An agency's input moves nothing by itself: the pathway's table defines what can be done next. */
    @Override
    public void hear(Actor actor, Case seen, boolean newEvidence, String line) {
        cases.note(actor, seen, line, "");
    }

    @Override
    public void showNextClock(UUID id) {
        cases.showNextClock(id);
    }
}
