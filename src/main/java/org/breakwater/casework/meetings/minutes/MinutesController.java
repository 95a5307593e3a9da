package org.breakwater.casework.meetings.minutes;

import java.time.Clock;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Case;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.casework.meetings.discussions.StrategyDiscussion;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRecords;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Paper;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The minutes as a PDF: the only way in which they are exported, and each export is logged. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class MinutesController {

    private final CaseDesk caseDesk;
    private final StrategyDiscussionRecords strategyDiscussionRecords;
    private final CaseDeadlines caseDeadlines;
    private final Agencies agencies;
    private final Paper paper;
    private final AuditLog audit;
    private final Clock clock;

    MinutesController(
            CaseDesk caseDesk,
            StrategyDiscussionRecords strategyDiscussionRecords,
            CaseDeadlines caseDeadlines,
            Agencies agencies,
            Paper paper,
            AuditLog audit,
            Clock clock) {
        this.caseDesk = caseDesk;
        this.strategyDiscussionRecords = strategyDiscussionRecords;
        this.caseDeadlines = caseDeadlines;
        this.agencies = agencies;
        this.paper = paper;
        this.audit = audit;
        this.clock = clock;
    }

    /** The access is committed before the file is sent. */
    @GetMapping("/cases/{id}/meetings/minutes/{strategy}/minutes.pdf")
    Screen minutes(@PathVariable UUID id, @PathVariable UUID strategy, Actor.Person who) {
        var sheet = caseDesk.read(
                who,
                id,
                "opened the minutes",
                theCase -> strategyDiscussionRecords
                        .find(id, strategy)
                        .filter(found -> !found.strategy().isOpen())
                        .<Screen>map(found -> {
                            audit.record(
                                    who.id(),
                                    who.roleName(),
                                    "downloaded the minutes of a strategy discussion",
                                    theCase.subject(),
                                    "strategy:" + strategy);
                            return sheet(theCase, found, who);
                        })
                        .orElse(FailedRequest.NOT_FOUND));
        return paper.drawn(sheet, MinutesPage.class);
    }

    private MinutesPage sheet(Case theCase, StrategyDiscussion found, Actor.Person who) {
        var conference = caseDeadlines.of(theCase.id()).stream()
                .filter(clock -> clock.rule().equals("conference") && clock.isRunning())
                .map(ClockRow::dueAt)
                .map(EnglishTimes::weekdayInWords)
                .findFirst();
        return new MinutesPage(
                theCase,
                found,
                agencies,
                who.name(),
                clock.instant().atZone(Calendars.LONDON).toLocalDate(),
                found.strategy().beginsEnquiry() ? conference.orElse("") : "",
                paper.stylesheet());
    }
}
