package org.breakwater.mash.hometime;

import java.util.stream.Stream;
import org.breakwater.casework.Case;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.casework.outstanding.OutstandingItem;
import org.breakwater.casework.outstanding.OutstandingOwners;
import org.breakwater.casework.outstanding.OutstandingPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The call before a child goes home: until it is made the contact stays open. */
@Component
@Order(8)
class HomeTimeOutstanding implements OutstandingPart {

    private final CaseDeadlines caseDeadlines;

    HomeTimeOutstanding(CaseDeadlines caseDeadlines) {
        this.caseDeadlines = caseDeadlines;
    }

    @Override
    public Stream<OutstandingItem> items(Case seen, OutstandingOwners owners) {
        return caseDeadlines.of(seen.id()).stream()
                .filter(ClockRow::isRunning)
                .filter(row -> speaksOf(row.rule()))
                .map(row -> OutstandingItem.first(
                        row.inWords(),
                        "MASH+",
                        row.dueAt(),
                        "Call, and record what was said",
                        "/desk/home-time/" + seen.id()));
    }

    @Override
    public boolean speaksOf(String rule) {
        return rule.equals(HomeTimeAlerts.RULE);
    }
}
