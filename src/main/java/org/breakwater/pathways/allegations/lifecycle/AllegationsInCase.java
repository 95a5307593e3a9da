package org.breakwater.pathways.allegations.lifecycle;

import java.util.Optional;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;
import org.breakwater.casework.Case;
import org.breakwater.casework.pathway.PathwayCase;
import org.breakwater.casework.screens.CaseHeaderPart;
import org.breakwater.casework.screens.NextStep;
import org.breakwater.casework.screens.navigation.CaseLink;
import org.breakwater.casework.screens.navigation.CaseLink.Group;
import org.breakwater.casework.screens.navigation.CaseNavigationPart;
import org.breakwater.pathways.allegations.records.AllegationsCases;
import org.springframework.stereotype.Component;

/** The pages, the subject and the next step of an allegations case, in the frame of its case. */
@Component
class AllegationsInCase implements CaseNavigationPart, CaseHeaderPart {

    private final AllegationsCases cases;

    AllegationsInCase(AllegationsCases cases) {
        this.cases = cases;
    }

    @Override
    public Stream<CaseLink> links(Actor.Person who, Case seen) {
        return isOurs(seen) ? acts(who, seen) : Stream.empty();
    }

    private static Stream<CaseLink> acts(Actor.Person who, Case seen) {
        var decides = who.role() == Role.LADO;
        var at = seen.path();
        var links = Stream.<CaseLink>builder();
        links.add(new CaseLink(Group.DETAILS, "Details of the subject", at + "/subject"));
        links.add(new CaseLink(Group.DETAILS, "Roles and employers", at + "/roles"));
        links.add(new CaseLink(Group.DETAILS, "Contacts", at + "/contacts"));
        links.add(new CaseLink(Group.DETAILS, "Actions", at + "/actions"));
        links.add(new CaseLink(Group.DETAILS, "Earlier cases", at + "/earlier-cases"));
        if (!seen.isClosed()) {
            links.add(new CaseLink(Group.DETAILS, "Add an allegation", at + "/entries/allegation"));
            links.add(new CaseLink(Group.DETAILS, "Strands", at + "/entries/strand"));
            links.add(new CaseLink(Group.DETAILS, "Planned meetings", at + "/planned-meetings"));
            links.add(new CaseLink(Group.DETAILS, "Record a meeting", at + "/entries/meeting"));
            links.add(new CaseLink(Group.DETAILS, "Suspension", at + "/entries/suspension"));
        }
        if (hasClosingSummary(seen)) {
            links.add(new CaseLink(Group.DETAILS, "Closing summary", at + "/closing-summary"));
        }
        links.add(new CaseLink(Group.DETAILS, "Child referred", at + "/child-referral"));
        links.add(new CaseLink(Group.DETAILS, "Referral duty", at + "/entries/referral-duty"));
        if (decides && seen.isClosed()) {
            links.add(new CaseLink(Group.DECISION, "Reopen", at + "/reopening"));
        }
        if (decides && !seen.isClosed()) {
            links.add(new CaseLink(Group.DECISION, "Consider", at + "/consideration"));
            links.add(new CaseLink(Group.DECISION, "Review", at + "/review"));
            links.add(new CaseLink(Group.DECISION, "Outcome", at + "/outcome"));
            links.add(new CaseLink(Group.DECISION, "Agree an outcome", at + "/agreement"));
            links.add(new CaseLink(Group.DECISION, "Conclude", at + "/conclusion"));
        }
        return links.build();
    }

    @Override
    public Optional<String> about(Case seen) {
        return isOurs(seen) ? cases.subject(seen.id()) : Optional.empty();
    }

    @Override
    public Optional<NextStep> next(Actor.Person who, Case seen) {
        if (!(seen instanceof PathwayCase<?> found)
                || !isOurs(seen)
                || !(found.step() instanceof AllegationStep step)) {
            return Optional.empty();
        }
        return switch (step) {
            case REFERRED, CONSIDERED ->
                who.role() == Role.LADO
                        ? Optional.of(new NextStep("Consider", seen.path() + "/consideration"))
                        : Optional.empty();
            case EMPLOYER_LED -> Optional.of(new NextStep("Update a strand", seen.path() + "/entries/strand"));
            case MEETING -> Optional.of(new NextStep("Plan or record a meeting", seen.path() + "/planned-meetings"));
            case CLOSED, ADVISED, TRANSFERRED, CONCLUDED -> Optional.empty();
        };
    }

    /** Once the threshold is met, and after the case is concluded. */
    private static boolean hasClosingSummary(Case seen) {
        return seen instanceof PathwayCase<?> found
                && (RecordingMoves.CLOSING_SUMMARY.from().contains(found.step())
                        || RecordingMoves.CLOSING_CORRECTED.from().contains(found.step()));
    }

    private static boolean isOurs(Case seen) {
        return seen.kind().name().equals(Allegations.KIND.name());
    }
}
