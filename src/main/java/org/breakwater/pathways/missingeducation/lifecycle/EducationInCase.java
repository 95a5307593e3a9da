package org.breakwater.pathways.missingeducation.lifecycle;

import java.util.List;
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
import org.breakwater.pathways.missingeducation.records.EducationAct;
import org.breakwater.pathways.missingeducation.records.EducationCheckRow.Half;
import org.breakwater.pathways.missingeducation.records.EducationRecords;
import org.springframework.stereotype.Component;

/** The pages and the next step of a case of a child missing education. */
@Component
class EducationInCase implements CaseNavigationPart, CaseHeaderPart {

    private final EducationRecords records;

    EducationInCase(EducationRecords records) {
        this.records = records;
    }

    @Override
    public Stream<CaseLink> links(Actor.Person who, Case seen) {
        return step(seen).stream().flatMap(step -> {
            var recording = step == EducationStep.CLOSED
                    ? Stream.<CaseLink>empty()
                    : Stream.of(
                            new CaseLink(Group.DETAILS, "Pupil details", seen.path() + "/details"),
                            new CaseLink(Group.DETAILS, "Roll status", seen.path() + "/roll"),
                            new CaseLink(Group.DETAILS, "Enquiries and tracing", seen.path() + "/enquiries"));
            var confirming = step == EducationStep.REFERRED || step == EducationStep.CLOSED
                    ? Stream.<CaseLink>empty()
                    : Stream.of(new CaseLink(Group.DECISION, "Joint reasonable efforts", seen.path() + "/efforts"));
            var acts = actsAt(step).stream()
                    .filter(act -> act != EducationAct.OVER_AGE || who.role() == Role.CME_MANAGER)
                    .map(act -> new CaseLink(Group.DECISION, act.heading(), path(seen, act)));
            return Stream.of(recording, confirming, acts).flatMap(one -> one);
        });
    }

    @Override
    public Optional<NextStep> next(Actor.Person who, Case seen) {
        return step(seen).flatMap(step -> switch (step) {
            case REFERRED -> Optional.of(next("Record the risk triage", seen, EducationAct.TRIAGE));
            case ENQUIRIES -> Optional.of(enquiries(seen));
            case TRACING -> Optional.of(next("Record a re-check", seen, EducationAct.RECHECK));
            case LOCATED -> Optional.of(next("Close the case", seen, EducationAct.CLOSE));
            case CLOSED -> Optional.empty();
        });
    }

    private NextStep enquiries(Case seen) {
        var both = records.find(seen.id())
                .filter(record -> record.isComplete(Half.SCHOOL) && record.isComplete(Half.COUNCIL))
                .isPresent();
        return both
                ? new NextStep("Confirm joint efforts", seen.path() + "/efforts")
                : new NextStep("Record an enquiry", seen.path() + "/enquiries");
    }

    private static List<EducationAct> actsAt(EducationStep step) {
        return switch (step) {
            case REFERRED -> List.of(EducationAct.TRIAGE, EducationAct.NOT_CME, EducationAct.DIED);
            case ENQUIRIES ->
                List.of(EducationAct.LOCATE, EducationAct.UNKNOWN, EducationAct.NOT_CME, EducationAct.DIED);
            case TRACING ->
                List.of(EducationAct.RECHECK, EducationAct.LOCATE, EducationAct.OVER_AGE, EducationAct.DIED);
            case LOCATED ->
                List.of(
                        EducationAct.CLOSE,
                        EducationAct.HOME_ENQUIRY,
                        EducationAct.NOTICE,
                        EducationAct.ATTENDANCE_ORDER,
                        EducationAct.UNKNOWN,
                        EducationAct.DIED);
            case CLOSED -> List.of(EducationAct.REOPEN);
        };
    }

    private static NextStep next(String text, Case seen, EducationAct act) {
        return new NextStep(text, path(seen, act));
    }

    private static String path(Case seen, EducationAct act) {
        return seen.path() + "/" + act.path();
    }

    private static Optional<EducationStep> step(Case seen) {
        return seen.kind().name().equals(MissingEducation.KIND.name())
                        && seen instanceof PathwayCase<?> found
                        && found.step() instanceof EducationStep step
                ? Optional.of(step)
                : Optional.empty();
    }
}
