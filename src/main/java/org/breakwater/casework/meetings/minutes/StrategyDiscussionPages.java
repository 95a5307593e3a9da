package org.breakwater.casework.meetings.minutes;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.Case;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformationSummaries;
import org.breakwater.casework.meetings.agency.Attendances;
import org.breakwater.casework.meetings.discussions.StrategyDiscussion;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionClocks;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.partnership.Profile;
import org.breakwater.people.People;
import org.breakwater.web.govuk.Choice;
import org.springframework.stereotype.Component;

/** Gathers the page of one strategy discussion: what is recorded, by when it is due, and who can own an action. */
@Component
class StrategyDiscussionPages {

    private final AgencyInformationSummaries say;
    private final Attendances attendances;
    private final People people;
    private final Agencies agencies;
    private final Profile profile;
    private final CaseDeadlines caseDeadlines;
    private final Clock clock;

    StrategyDiscussionPages(
            AgencyInformationSummaries say,
            Attendances attendances,
            People people,
            Agencies agencies,
            Profile profile,
            CaseDeadlines caseDeadlines,
            Clock clock) {
        this.say = say;
        this.attendances = attendances;
        this.people = people;
        this.agencies = agencies;
        this.profile = profile;
        this.caseDeadlines = caseDeadlines;
        this.clock = clock;
    }

    /** Whom an action can be about: the children of the discussion, then the adults of the case. */
    List<Choice> subjects(Case theCase, StrategyDiscussion discussion) {
        return people.of(theCase.id()).stream()
                .filter(person -> !person.isChild() || discussion.strategy().isAbout(person.id()))
                .sorted(Comparator.comparing(person -> !person.isChild()))
                .map(person -> Choice.of(person.id().toString(), person.called()))
                .toList();
    }

    /** @param typed puts what was typed into its form */
    StrategyDiscussionPage of(
            Case theCase, StrategyDiscussion discussion, UnaryOperator<MinutesForms> typed, Rejection rejection) {
        var deadlines = caseDeadlines.of(theCase.id()).stream()
                .filter(row -> row.isRunning() && StrategyDiscussionClocks.RULES.contains(row.rule()))
                .toList();
        return new StrategyDiscussionPage(
                theCase,
                discussion,
                say.about(theCase),
                agencies,
                deadlines,
                ActionOwner.of(discussion, agencies, profile.teams()).stream()
                        .map(ActionOwner::choice)
                        .toList(),
                subjects(theCase, discussion),
                attendances.of(theCase.id()).stream()
                        .filter(row ->
                                row.strategyId().equals(discussion.strategy().id()))
                        .toList(),
                typed.apply(MinutesForms.empty()),
                clock.instant(),
                rejection);
    }
}
