package org.breakwater.pathways.missing.past;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.past.PastCase;
import org.breakwater.casework.past.PastTown.PastChild;
import org.breakwater.casework.past.PathwayPast.PastAct;
import org.breakwater.casework.pathway.PathwayMoves;
import org.breakwater.pathways.missing.lifecycle.EpisodeReports;
import org.breakwater.pathways.missing.lifecycle.EpisodeStep;
import org.breakwater.pathways.missing.lifecycle.Episodes;
import org.breakwater.pathways.missing.lifecycle.Episodes.Grading;
import org.breakwater.pathways.missing.lifecycle.MissingChildren;
import org.breakwater.pathways.missing.lifecycle.ReturnInterviews;
import org.breakwater.pathways.missing.lifecycle.ReturnInterviews.Offered;
import org.breakwater.pathways.missing.records.ChildReturn;
import org.breakwater.pathways.missing.records.ChildReturn.FoundHow;
import org.breakwater.pathways.missing.records.ChildReturn.HarmFound;
import org.breakwater.pathways.missing.records.EpisodeClosureRow.Outcome;
import org.breakwater.pathways.missing.records.EpisodeReport;
import org.breakwater.pathways.missing.records.EpisodeReport.MissingFrom;
import org.breakwater.pathways.missing.records.InterviewOfferRow.How;
import org.breakwater.pathways.missing.records.InterviewOfferRow.Kind;
import org.breakwater.pathways.missing.records.RiskGradingRow.Level;
import org.breakwater.pathways.missing.records.developments.EpisodeCategory;
import org.breakwater.pathways.missing.records.developments.EpisodeUpdate;
import org.breakwater.pathways.missing.records.developments.EpisodeUpdate.Update;
import org.breakwater.pathways.missing.records.developments.LegalStatus.LookedAfter;
import org.breakwater.pathways.missing.records.developments.LegalStatus.ProtectionPlan;

/** One episode, from the report to the closure: recorded, graded, found, offered, held or declined, closed. */
final class PastEpisode {

    private static final Actor.Person COORDINATOR = InventedPerson.SELMA.asActor();
    private static final Actor.Person INTERVIEWER = InventedPerson.JORIS.asActor();

    private final EpisodeReport report;
    private final Instant foundAt;
    private final int variant;
    private final PastCase<EpisodeStep> past = new PastCase<>(MissingChildren.PATHWAY);

    private PastEpisode(EpisodeReport report, Instant foundAt, int variant) {
        this.report = report;
        this.foundAt = foundAt;
        this.variant = variant;
    }

    /** @param hours how long the child is away */
    static PastEpisode of(PastChild child, Instant reportedAt, int hours, MissingFrom from, LookedAfter care) {
        var report = new EpisodeReport(
                child.name(),
                child.bornOn(),
                from == MissingFrom.CHILDRENS_HOME ? EpisodeCategory.AWAY : EpisodeCategory.MISSING,
                from,
                care,
                care == LookedAfter.BY_OTHERS ? "Thurrock Council" : "",
                from == MissingFrom.CHILDRENS_HOME ? "Saltings House, Harbour Lane" : "",
                reportedAt.minus(Duration.ofMinutes(150)),
                reportedAt,
                from == MissingFrom.HOME ? "Mother" : "Placement staff",
                "EP-%04d".formatted(Math.floorMod(reportedAt.hashCode(), 10_000)),
                PastEpisodeWords.CIRCUMSTANCES.get(hours % PastEpisodeWords.CIRCUMSTANCES.size()),
                hours % 7 == 0 ? ProtectionPlan.YES : ProtectionPlan.NO,
                from == MissingFrom.HOME ? "" : "Ines Fallow, children in care team");
        return new PastEpisode(report, reportedAt.plus(Duration.ofHours(hours)), hours);
    }

    List<PastAct> acts() {
        var recordedAt = report.reportedAt().plus(Duration.ofMinutes(35));
        past.opened(recordedAt, COORDINATOR, services -> {
            var id = services.get(EpisodeReports.class).record(COORDINATOR, report, UUID.randomUUID());
            return services.get(PathwayMoves.class)
                    .find(MissingChildren.PATHWAY, id)
                    .orElseThrow()
                    .reference();
        });
        past.later(recordedAt.plus(Duration.ofMinutes(20)), COORDINATOR, (services, by, seen) -> {
            var level = variant % 5 == 0 ? Level.HIGH : variant % 3 == 0 ? Level.LOW : Level.MEDIUM;
            var grading = new Grading(level, recordedAt, "Duty inspector", PastEpisodeWords.risk(level));
            return services.get(Episodes.class).grade(by, seen, seen.version(), grading);
        });
        tellThePlacingAuthority(recordedAt);
        findTheChild();
        interview();
        close();
        return past.acts();
    }

    private void tellThePlacingAuthority(Instant recordedAt) {
        if (report.lookedAfter() == LookedAfter.BY_OTHERS) {
            var toldAt = recordedAt.plus(Duration.ofHours(1));
            past.later(
                    toldAt,
                    COORDINATOR,
                    (services, by, seen) -> services.get(Episodes.class)
                            .update(
                                    by,
                                    seen,
                                    seen.version(),
                                    new EpisodeUpdate(
                                            Update.PLACING_AUTHORITY_TOLD,
                                            toldAt,
                                            "Selma Ridgeway, missing coordinator",
                                            "Spoke to their duty team, who will hold the interview")));
        }
    }

    private void findTheChild() {
        past.later(foundAt.plus(Duration.ofMinutes(40)), COORDINATOR, (services, by, seen) -> {
            var how = FoundHow.values()[variant % 4];
            var back = new ChildReturn(foundAt, how, "Near the seafront", HarmFound.NO, "Tired and hungry, unhurt");
            return services.get(Episodes.class).find(by, seen, seen.version(), back);
        });
    }

    private void close() {
        past.later(
                foundAt.plus(Duration.ofDays(4)),
                COORDINATOR,
                (services, by, seen) -> services.get(Episodes.class)
                        .close(
                                by,
                                seen,
                                seen.version(),
                                List.of(variant % 2 == 0 ? Outcome.EARLY_HELP : Outcome.SOCIAL_WORKER),
                                "The interview was shared. A youth worker sees the child every week from now on",
                                report.missingFrom() == MissingFrom.CHILDRENS_HOME
                                        ? "Strategy discussion held with the police on the Thursday after the return"
                                        : ""));
    }

    /** One in four is declined, and one in six is held late. */
    private void interview() {
        var offeredAt = foundAt.plus(Duration.ofHours(18));
        past.later(
                offeredAt,
                INTERVIEWER,
                (services, by, seen) -> services.get(ReturnInterviews.class)
                        .offer(
                                by,
                                seen,
                                seen.version(),
                                new Offered(
                                        Kind.OFFER,
                                        offeredAt,
                                        How.TELEPHONE,
                                        "Spoke to the child, who wants to think")));
        if (variant % 4 == 3) {
            var at = foundAt.plus(Duration.ofHours(44));
            past.later(
                    at,
                    INTERVIEWER,
                    (services, by, seen) -> services.get(ReturnInterviews.class)
                            .declined(
                                    by,
                                    seen,
                                    seen.version(),
                                    at,
                                    "Does not want to talk about it. Knows how to reach us"));
            return;
        }
        var isLate = variant % 6 == 5;
        var heldAt = foundAt.plus(Duration.ofHours(isLate ? 80 : 46));
        past.later(
                heldAt.plus(Duration.ofMinutes(50)),
                INTERVIEWER,
                (services, by, seen) -> services.get(ReturnInterviews.class)
                        .hold(by, seen, seen.version(), PastEpisodeWords.interview(heldAt, isLate, variant)));
    }
}
