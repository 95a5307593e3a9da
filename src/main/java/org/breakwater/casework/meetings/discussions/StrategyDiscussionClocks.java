package org.breakwater.casework.meetings.discussions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.breakwater.casework.Case;
import org.breakwater.casework.Cases;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.clocks.DueAt;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The deadlines that a strategy discussion meets and starts. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StrategyDiscussionClocks {

    /** It was agreed to reconvene it on a day: no rule determines that. */
    public static final String RECONVENED = "strategy-reconvened";

    /** By when an initial child protection conference is held, if the enquiry finds that one is needed. */
    public static final String CONFERENCE = "conference";

    private static final String HELD = "strategy-held";
    /** Those that a page of a strategy discussion shows. */
    public static final Set<String> RULES = Set.of(HELD, RECONVENED, CONFERENCE);

    private static final LocalTime END_OF_DAY = LocalTime.of(17, 30);

    private final Cases cases;
    private final CaseDeadlines caseDeadlines;
    private final Clock clock;

    StrategyDiscussionClocks(Cases cases, CaseDeadlines caseDeadlines, Clock clock) {
        this.cases = cases;
        this.caseDeadlines = caseDeadlines;
        this.clock = clock;
    }

    public void called(Case seen) {
        caseDeadlines.end(seen.id(), RECONVENED, CaseDeadlines.Ending.MET);
        caseDeadlines.start(seen.id(), HELD, clock.instant());
        cases.showNextClock(seen);
    }

    /** One was considered, and is not called. */
    public void considered(Case seen) {
        caseDeadlines.end(seen.id(), RECONVENED, CaseDeadlines.Ending.NOT_NEEDED);
        cases.showNextClock(seen);
    }

    /** The clocks of an enquiry run from when the discussion was held, not from when it was recorded. */
    public void decided(Case seen, DiscussionDecision decided) {
        caseDeadlines.end(seen.id(), HELD, CaseDeadlines.Ending.MET);
        if (decided.beginsEnquiry()) {
            caseDeadlines.start(seen.id(), CONFERENCE, decided.heldAt());
            caseDeadlines.start(seen.id(), "assessment-finished", seen.receivedAt());
        }
        var again = decided.reconveneOn();
        if (again != null) {
            caseDeadlines.until(seen.id(), reconvened(decided.heldAt(), again));
        }
        cases.showNextClock(seen);
    }

    /** A conference that counts from this discussion is counted again, from when it was held after all. */
    public void heldAtAnotherTime(Case seen, StrategyDiscussionRow row, Instant heldAt) {
        var countsFromIt = caseDeadlines.of(seen.id()).stream()
                .anyMatch(clock -> clock.rule().equals(CONFERENCE)
                        && clock.isRunning()
                        && clock.startedAt().equals(row.heldOn()));
        if (countsFromIt) {
            caseDeadlines.end(seen.id(), CONFERENCE, CaseDeadlines.Ending.NOT_NEEDED);
            caseDeadlines.start(seen.id(), CONFERENCE, heldAt);
            cases.showNextClock(seen);
        }
    }

    public void notHeld(Case seen) {
        caseDeadlines.end(seen.id(), HELD, CaseDeadlines.Ending.NOT_NEEDED);
        cases.showNextClock(seen);
    }

    /** By when a discussion to be reconvened on this day is held. */
    public static Instant by(LocalDate day) {
        return day.atTime(END_OF_DAY).atZone(Calendars.LONDON).toInstant();
    }

    private static DueAt reconvened(Instant heldAt, LocalDate on) {
        return new DueAt(
                RECONVENED,
                "reconvene the strategy discussion",
                heldAt,
                by(on),
                List.of(
                        "Strategy discussion held " + EnglishTimes.weekdayInWords(heldAt) + ".",
                        "It was agreed to reconvene it on " + EnglishTimes.weekdayDate(on) + "."));
    }
}
