package org.breakwater.casework.pathway;

import static org.breakwater.casework.pathway.PathwayTransition.move;
import static org.breakwater.casework.pathway.ThreeSteps.Step.DECIDED;
import static org.breakwater.casework.pathway.ThreeSteps.Step.NOTIFIED;
import static org.breakwater.casework.pathway.ThreeSteps.Step.VISITED;
import static org.breakwater.casework.pathway.TransitionClause.by;
import static org.breakwater.casework.pathway.TransitionClause.drops;
import static org.breakwater.casework.pathway.TransitionClause.from;
import static org.breakwater.casework.pathway.TransitionClause.meets;
import static org.breakwater.casework.pathway.TransitionClause.needs;
import static org.breakwater.casework.pathway.TransitionClause.notBefore;
import static org.breakwater.casework.pathway.TransitionClause.notByWhoDid;
import static org.breakwater.casework.pathway.TransitionClause.opens;
import static org.breakwater.casework.pathway.TransitionClause.pauses;
import static org.breakwater.casework.pathway.TransitionClause.recounts;
import static org.breakwater.casework.pathway.TransitionClause.resumes;
import static org.breakwater.casework.pathway.TransitionClause.to;
import static org.breakwater.casework.pathway.TransitionClause.withAReason;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.breakwater.access.Role;
import org.breakwater.access.records.RecordKind;
import org.breakwater.casework.CaseKind;
import org.springframework.stereotype.Component;

/** A pathway of three steps, for the guide "Add a pathway": a simplified private fostering arrangement. */
final class ThreeSteps {

    enum Step implements PathwayStep {
        NOTIFIED("Notified"),
        VISITED("Visited"),
        DECIDED("Decided");

        private final String inWords;

        Step(String inWords) {
            this.inWords = inWords;
        }

        @Override
        public String inWords() {
            return inWords;
        }
    }

    /** Who may see an arrangement, and do what with it; the same as its rows in {@code access.kind_post}. */
    static final RecordKind KIND = new RecordKind(
            "three-steps",
            Set.of(Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER),
            Set.of(Role.CONTACT_OFFICER, Role.SCREENER),
            false,
            Set.of(Role.SCREENER, Role.MANAGER),
            Set.of(Role.MANAGER),
            Set.of(Role.AUTHOR),
            Set.of());

    /** What makes an arrangement a case like any other: its files, its family, its access log. */
    @Component
    static class Arrangements extends CasesOfPathway<Step> {

        Arrangements(PathwayMoves cases) {
            super(PATHWAY, cases);
        }
    }

    /** A form that the decision needs; a real one would query the pathway's own table. */
    @Component
    static class WrittenAgreement implements TransitionPrecondition {

        @Override
        public Optional<String> missing(UUID record, TransitionDetails details) {
            return details.words().contains("agreement") ? Optional.empty() : Optional.of("Add the written agreement.");
        }
    }

    static final PathwayTransition NOTIFY = move(
            "Arrangement notified",
            to(NOTIFIED),
            by(Role.CONTACT_OFFICER, Role.SCREENER),
            opens("pf-first-visit"),
            opens("pf-carer-notice", "planned start"));

    static final PathwayTransition NOTICE =
            move("Notice received from the carer", from(NOTIFIED), by(Role.SCREENER), meets("pf-carer-notice"));

    static final PathwayTransition FIRST_VISIT = move(
            "First visit made",
            from(NOTIFIED),
            to(VISITED),
            by(Role.SCREENER, Role.MANAGER),
            meets("pf-first-visit"),
            drops("pf-carer-notice"),
            opens("pf-visit", "visited"),
            opens("pf-reply", "visited"));

    static final PathwayTransition VISIT =
            move("Visit made", from(VISITED), by(Role.SCREENER), meets("pf-visit"), opens("pf-visit", "visited"));

    static final PathwayTransition ABROAD =
            move("Family abroad", from(VISITED), by(Role.SCREENER), withAReason(), pauses("pf-visit"));

    static final PathwayTransition BACK = move("Family back", from(VISITED), by(Role.SCREENER), resumes("pf-visit"));

    static final PathwayTransition VISITED_IN_ERROR = move(
            "Visit recorded in error",
            from(VISITED),
            to(NOTIFIED),
            by(Role.MANAGER),
            withAReason(),
            drops("pf-visit", "pf-reply"),
            opens("pf-first-visit", "notified"));

    static final PathwayTransition START_CORRECTED = move(
            "Planned start corrected",
            from(NOTIFIED),
            by(Role.SCREENER),
            withAReason(),
            recounts("planned start", "pf-carer-notice"));

    static final PathwayTransition SUITABLE = move(
            "Arrangement found suitable",
            from(VISITED),
            to(DECIDED),
            by(Role.MANAGER),
            notByWhoDid(FIRST_VISIT),
            notBefore("pf-reply"),
            needs(WrittenAgreement.class),
            drops("pf-visit"));

    static final Pathway<Step> PATHWAY = Pathway.of(
                    new CaseKind("three-steps", "arrangement", "/three-steps/"), Step.class)
            .limits(ThreeSteps.class, "three-steps-limits.yaml")
            .endsAt(DECIDED)
            .moves(NOTIFY, NOTICE, FIRST_VISIT, VISIT, ABROAD, BACK, VISITED_IN_ERROR, START_CORRECTED, SUITABLE);

    private ThreeSteps() {}
}
