package org.breakwater.pathways.missing.lifecycle;

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
import org.breakwater.pathways.missing.records.EpisodeRecords;
import org.springframework.stereotype.Component;

/** The pages and the next step of an episode, in the frame of its case. */
@Component
class EpisodeInCase implements CaseNavigationPart, CaseHeaderPart {

    private final EpisodeRecords records;

    EpisodeInCase(EpisodeRecords records) {
        this.records = records;
    }

    @Override
    public Stream<CaseLink> links(Actor.Person who, Case seen) {
        return step(seen)
                .map(step -> who.role() == Role.MISSING_COORDINATOR
                        ? Stream.concat(links(true, seen, step), Stream.of(correction(seen)))
                        : links(false, seen, step))
                .orElse(Stream.empty());
    }

    private static CaseLink correction(Case seen) {
        return new CaseLink(Group.DETAILS, "Correct the episode", "/missing/corrections/" + seen.id());
    }

    private Stream<CaseLink> links(boolean coordinates, Case seen, EpisodeStep step) {
        var links = Stream.<CaseLink>builder();
        var interview = "/missing/interviews/" + seen.id();
        var closure = "/missing/closures/" + seen.id();
        switch (step) {
            case MISSING, LOCATED -> {
                if (coordinates) {
                    links.add(new CaseLink(Group.DETAILS, "Police risk level", seen.path() + "/grading"));
                    links.add(new CaseLink(Group.DETAILS, "Legal status", "/missing/legal-status/" + seen.id()));
                    links.add(new CaseLink(Group.DETAILS, "Child located", "/missing/located/" + seen.id()));
                    links.add(new CaseLink(Group.DETAILS, "Child returned", seen.path() + "/found"));
                    links.add(new CaseLink(Group.DECISION, "The child has died", "/missing/deaths/" + seen.id()));
                }
                links.add(new CaseLink(Group.DETAILS, "Add an update", seen.path() + "/update"));
            }
            case FOUND, AWAITING, RESULT -> {
                links.add(new CaseLink(
                        Group.DETAILS, "Prevention interview", "/missing/prevention-interviews/" + seen.id()));
                links.add(new CaseLink(Group.DETAILS, "Offer or attempt", interview + "/offer"));
                links.add(new CaseLink(Group.DETAILS, "Return interview", interview));
                if (step != EpisodeStep.RESULT) {
                    links.add(new CaseLink(Group.DETAILS, "No interview", interview + "/no-interview"));
                }
                links.add(new CaseLink(Group.DETAILS, "Add an update", seen.path() + "/update"));
                if (coordinates && step == EpisodeStep.FOUND) {
                    links.add(new CaseLink(Group.DETAILS, "Police risk level", seen.path() + "/grading"));
                }
                if (coordinates && step == EpisodeStep.RESULT) {
                    links.add(new CaseLink(Group.DECISION, "Close the episode", closure));
                }
            }
            case CLOSED -> {
                if (coordinates) {
                    afterwards(seen, closure).forEach(links::add);
                }
            }
        }
        return links.build();
    }

    private Stream<CaseLink> afterwards(Case seen, String closure) {
        var died = records.death(seen.id());
        var reopening = died.isPresent() ? "Death recorded in error" : "Reopen";
        var notifying = died.filter(death -> death.notifiedOn() == null)
                .map(death -> new CaseLink(
                        Group.DECISION, "Child death notification", "/missing/deaths/" + seen.id() + "/notification"));
        return Stream.concat(
                Stream.of(new CaseLink(Group.DECISION, reopening, closure + "/reopening")), notifying.stream());
    }

    @Override
    public Optional<NextStep> next(Actor.Person who, Case seen) {
        var coordinates = who.role() == Role.MISSING_COORDINATOR;
        return step(seen).flatMap(step -> switch (step) {
            case MISSING, LOCATED ->
                coordinates ? Optional.of(new NextStep("Child returned", seen.path() + "/found")) : Optional.empty();
            case FOUND -> Optional.of(interview(seen));
            case AWAITING ->
                Optional.of(new NextStep("Record the return interview", "/missing/interviews/" + seen.id()));
            case RESULT ->
                coordinates
                        ? Optional.of(new NextStep("Close the episode", "/missing/closures/" + seen.id()))
                        : Optional.empty();
            case CLOSED -> Optional.empty();
        });
    }

    /** It is offered first. */
    private NextStep interview(Case seen) {
        var path = "/missing/interviews/" + seen.id();
        return records.isInterviewOffered(seen.id())
                ? new NextStep("Record the return interview", path)
                : new NextStep("Offer the return interview", path + "/offer");
    }

    private static Optional<EpisodeStep> step(Case seen) {
        return seen.kind().name().equals(MissingChildren.KIND.name())
                        && seen instanceof PathwayCase<?> found
                        && found.step() instanceof EpisodeStep step
                ? Optional.of(step)
                : Optional.empty();
    }
}
