package org.breakwater.casework.meetings.differingviews;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.Case;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRecords;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Agencies that disagree with the outcome of a strategy discussion. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class DifferingViewsController {

    private final CaseDesk caseDesk;
    private final StrategyDiscussionRecords discussions;
    private final DifferingViews differingViews;
    private final Agencies agencies;

    DifferingViewsController(
            CaseDesk caseDesk,
            StrategyDiscussionRecords discussions,
            DifferingViews differingViews,
            Agencies agencies) {
        this.caseDesk = caseDesk;
        this.discussions = discussions;
        this.differingViews = differingViews;
        this.agencies = agencies;
    }

    @GetMapping("/cases/{id}/meetings/differing-views/{strategy}")
    Screen show(@PathVariable UUID id, @PathVariable UUID strategy, Actor.Person who) {
        return caseDesk.show(
                who,
                id,
                "opened the professional disagreements",
                theCase -> find(id, strategy)
                        .<Screen>map(row -> page(theCase, row, DifferingViewForm.EMPTY, Rejection.none()))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping("/cases/{id}/meetings/differing-views/{strategy}")
    Screen record(@PathVariable UUID id, @PathVariable UUID strategy, DifferingViewForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return caseDesk.actOn(who, id, theCase -> find(id, strategy), (theCase, row) -> switch (form.check(agencies)) {
            case Bad(var problems) -> new CaseDesk.Answer.Show(page(theCase, row, form, Rejection.of(problems)));
            case Good(var view) ->
                new CaseDesk.Answer.Did(
                        differingViews.record(who, theCase, version, row, view),
                        "/cases/" + id + "/meetings/differing-views/" + strategy,
                        attempt -> page(theCase, row, form, caseDesk.snag(theCase, attempt, "words", version)));
        });
    }

    /** One that was not held decided nothing. */
    private Optional<StrategyDiscussionRow> find(UUID id, UUID strategy) {
        return discussions.row(id, strategy).filter(row -> row.isOpen() || row.wasHeld());
    }

    private DifferingViewsPage page(
            Case theCase, StrategyDiscussionRow row, DifferingViewForm form, Rejection rejection) {
        return new DifferingViewsPage(theCase, row, differingViews.of(row.id()), agencies, form, rejection);
    }
}
