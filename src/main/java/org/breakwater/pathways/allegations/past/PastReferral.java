package org.breakwater.pathways.allegations.past;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.past.PastCase;
import org.breakwater.casework.past.PathwayPast.PastAct;
import org.breakwater.pathways.allegations.closing.ClosingAnswer;
import org.breakwater.pathways.allegations.closing.ClosingSummaries;
import org.breakwater.pathways.allegations.lifecycle.AllegationDecisions;
import org.breakwater.pathways.allegations.lifecycle.AllegationEntries;
import org.breakwater.pathways.allegations.lifecycle.AllegationReferrals;
import org.breakwater.pathways.allegations.lifecycle.AllegationStep;
import org.breakwater.pathways.allegations.lifecycle.Allegations;
import org.breakwater.pathways.allegations.lifecycle.RecordingMoves;
import org.breakwater.pathways.allegations.meetings.PlannedMeetings;
import org.breakwater.pathways.allegations.records.AllegationOutcome;
import org.breakwater.pathways.allegations.records.AllegationsCases;
import org.breakwater.pathways.allegations.records.ConsiderationRow.Way;
import org.breakwater.pathways.allegations.subjects.SubjectRoles;

/** One case, from the referral as far as it went. */
final class PastReferral {

    private static final Actor.Person LADO = InventedPerson.SELWYN.asActor();
    private static final Actor.Person DEPUTY = InventedPerson.DELPHINE.asActor();
    private static final Actor.Person ADMINISTRATOR = InventedPerson.MABEL.asActor();

    private final PastAllegation told;
    private final Instant receivedAt;
    private final PastCase<AllegationStep> past = new PastCase<>(Allegations.PATHWAY);

    PastReferral(PastAllegation told, Instant now) {
        this.told = told;
        this.receivedAt = now.minus(Duration.ofDays(told.daysAgo())).minus(Duration.ofHours(4));
    }

    List<PastAct> acts() {
        var visitor = new Actor.Visitor();
        past.opened(
                receivedAt,
                visitor,
                services -> services.get(AllegationReferrals.class)
                        .receive(visitor, told.told(PastAllegationWords.day(receivedAt, -1)), UUID.randomUUID()));
        var way = told.way();
        if (way == null) {
            return past.acts();
        }
        later(
                3,
                LADO,
                (services, by, seen) -> services.get(AllegationDecisions.class)
                        .consider(by, seen, seen.version(), PastAllegationWords.consideration(way)));
        enquire(way);
        var outcome = told.outcome();
        if (outcome != null) {
            conclude(outcome);
        }
        return past.acts();
    }

    private void enquire(Way way) {
        if (way == Way.MEETING) {
            later(
                    30,
                    ADMINISTRATOR,
                    (services, by, seen) -> services.get(AllegationEntries.class)
                            .suspension(
                                    by,
                                    seen,
                                    seen.version(),
                                    PastAllegationWords.suspension(receivedAt, told.outcome())));
            meet();
        }
        if (way == Way.MEETING || way == Way.EMPLOYER_LED) {
            later(
                    28 * 24,
                    LADO,
                    (services, by, seen) -> services.get(AllegationDecisions.class)
                            .review(
                                    by,
                                    seen,
                                    seen.version(),
                                    "Spoke to the employer and the police. Enquiry continues"));
        }
    }

    /** A recent case has its meeting still to come. */
    private void meet() {
        if (told.daysAgo() < 7) {
            later(
                    5 * 24,
                    ADMINISTRATOR,
                    (services, by, seen) -> services.get(PlannedMeetings.class)
                            .plan(by, seen, seen.version(), PastAllegationWords.plan(receivedAt)));
            return;
        }
        later(
                6 * 24,
                ADMINISTRATOR,
                (services, by, seen) -> services.get(AllegationEntries.class)
                        .meeting(by, seen, seen.version(), PastAllegationWords.meeting(receivedAt)));
    }

    /** A recent substantiated case still has its DBS referral to be sent. */
    private void conclude(AllegationOutcome outcome) {
        var isSubstantiated = outcome == AllegationOutcome.SUBSTANTIATED;
        var isSent = told.daysAgo() > 200;
        later(60 * 24, LADO, (services, by, seen) -> {
            var allegations = services.get(AllegationsCases.class)
                    .find(seen.id())
                    .orElseThrow()
                    .allegations();
            return services.get(AllegationDecisions.class)
                    .decideOutcome(
                            by,
                            seen,
                            seen.version(),
                            allegations.getFirst().id(),
                            outcome,
                            "Statements of two colleagues and of the child");
        });
        agreeAndEnd();
        tellTheEmployer();
        var duty = PastAllegationWords.duty(isSubstantiated, isSubstantiated && isSent, receivedAt);
        later(
                62 * 24 + (isSent ? 96 : 0),
                ADMINISTRATOR,
                (services, by, seen) -> services.get(AllegationEntries.class).duty(by, seen, seen.version(), duty));
        if (!isSubstantiated || isSent) {
            summarise(outcome);
            later(
                    70 * 24,
                    LADO,
                    (services, by, seen) -> services.get(AllegationDecisions.class)
                            .conclude(
                                    by,
                                    seen,
                                    seen.version(),
                                    "The employer has the outcome. Lessons shared with the club’s lead"));
        }
    }

    /** A second LADO agrees the outcome, and the employer ends what it had decided meanwhile. */
    private void agreeAndEnd() {
        later(61 * 24, DEPUTY, (services, by, seen) -> {
            var record = services.get(AllegationsCases.class).find(seen.id()).orElseThrow();
            return services.get(AllegationDecisions.class)
                    .agree(by, seen, seen.version(), record.allegations().getFirst());
        });
        if (told.way() == Way.MEETING) {
            later(
                    61 * 24 + 1,
                    ADMINISTRATOR,
                    (services, by, seen) -> services.get(AllegationEntries.class)
                            .suspension(by, seen, seen.version(), PastAllegationWords.suspensionEnded(receivedAt)));
        }
    }

    private void summarise(AllegationOutcome outcome) {
        later(69 * 24, ADMINISTRATOR, (services, by, seen) -> {
            var found = services.get(AllegationsCases.class).find(seen.id()).orElseThrow();
            var answers = PastAllegationWords.closing(ClosingSummaries.partsOf(found), outcome, receivedAt);
            return services.get(AllegationEntries.class)
                    .write(
                            by,
                            seen,
                            seen.version(),
                            RecordingMoves.CLOSING_SUMMARY,
                            ClosingAnswer.inWords(answers),
                            () -> services.get(ClosingSummaries.class).record(by, seen.id(), answers));
        });
    }

    private void tellTheEmployer() {
        later(61 * 24 + 2, ADMINISTRATOR, (services, by, seen) -> {
            var roles = services.get(SubjectRoles.class);
            var row = roles.of(seen.id()).getFirst();
            return services.get(AllegationEntries.class)
                    .write(
                            by,
                            seen,
                            seen.version(),
                            RecordingMoves.ROLE,
                            row.inShort(),
                            () -> roles.record(by, seen.id(), row.id(), told.role(row, receivedAt)));
        });
    }

    private void later(int hours, Actor.Person by, PastCase.Work<AllegationStep> work) {
        past.later(receivedAt.plus(Duration.ofHours(hours)), by, work);
    }
}
