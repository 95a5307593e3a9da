package org.breakwater.casework.pathway;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.CaseAct;
import org.breakwater.casework.CaseKind;
import org.breakwater.casework.CasesOfKind;
import org.breakwater.time.EnglishTimes;

/**
 * The cases of one pathway, for what casework does with any case: its files, its family, its access log. A pathway has
 * one bean of this class; its own transitions go through {@link PathwayMoves}.
 */
public abstract class CasesOfPathway<S extends Enum<S> & PathwayStep> implements CasesOfKind {

    /** What another council confirmed: that it took a case over. @param by who said so there */
    public record Receipt(String council, String by, LocalDate on) {

        /** As it is in the chronology. */
        public String inWords() {
            return "%s has taken over the case. %s, %s.".formatted(council, by, EnglishTimes.date(on));
        }

        @Override
        public String toString() {
            return "Receipt[" + on + "]";
        }
    }

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

    /** Ends a case that another council has taken over: see {@link #end}. */
    public ActResult takenOver(Actor.Person by, UUID id, int version, Receipt receipt) {
        return end(by, cases.find(pathway, id).orElseThrow(), version, receipt);
    }

    /** Why a case cannot be transferred as it is now, and what to do; empty if it can, or if only its end says so. */
    public Optional<String> whyNotTransferred(Case seen) {
        return Optional.empty();
    }

    /** A pathway whose cases can be transferred ends one with its own move and outcome. */
    protected ActResult end(Actor.Person by, PathwayCase<S> seen, int version, Receipt receipt) {
        return new ActResult.NotNow("A case of this kind cannot be transferred.");
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
