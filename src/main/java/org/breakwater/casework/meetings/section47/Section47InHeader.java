package org.breakwater.casework.meetings.section47;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.breakwater.casework.Case;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionClocks;
import org.breakwater.casework.screens.CaseHeader;
import org.breakwater.casework.screens.CaseHeaderPart;
import org.breakwater.time.Calendars;
import org.springframework.stereotype.Component;

/**
 * By when a conference is held if it is needed, on every page of a case with an enquiry under section 47: 15 working
 * days from the strategy discussion that began it (Working Together to Safeguard Children 2023).
 */
@Component
class Section47InHeader implements CaseHeaderPart {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final CaseDeadlines caseDeadlines;
    private final Section47Outcomes outcomes;

    Section47InHeader(CaseDeadlines caseDeadlines, Section47Outcomes outcomes) {
        this.caseDeadlines = caseDeadlines;
        this.outcomes = outcomes;
    }

    @Override
    public Stream<CaseHeader.Deadline> deadlines(Case seen) {
        return caseDeadlines.of(seen.id()).stream()
                .filter(row -> row.rule().equals(StrategyDiscussionClocks.CONFERENCE) && row.isRunning())
                .map(row -> deadline(row, !outcomes.conferencesFor(seen.id()).isEmpty()));
    }

    private static CaseHeader.Deadline deadline(ClockRow row, boolean isDecided) {
        var day = DAY.format(row.dueAt().atZone(Calendars.LONDON));
        return isDecided
                ? new CaseHeader.Deadline("ICPC", "ICPC by " + day, row.dueAt(), row.rule())
                : new CaseHeader.Deadline("ICPC, if needed", "ICPC, if needed, by " + day, row.dueAt(), row.rule());
    }
}
