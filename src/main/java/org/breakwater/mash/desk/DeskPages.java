package org.breakwater.mash.desk;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.Accounts;
import org.breakwater.access.Accounts.ColleagueRow;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.allocation.Allocations;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.mash.alerts.UnacknowledgedAlerts;
import org.breakwater.mash.desk.closed.ClosedContactRow;
import org.breakwater.mash.desk.filter.ListFilter;
import org.breakwater.mash.desk.filter.ListForm;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.mash.savedviews.SavedViews;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Component;

/** Builds the first page of the desk for a person. The number of its queries does not depend on the data. */
@Component
class DeskPages {

    private final Queues queues;
    private final DeskReminders deskReminders;
    private final DeskPage.Names names;
    private final SavedViews savedViews;
    private final Accounts accounts;
    private final UnacknowledgedAlerts unanswered;
    private final Clock clock;

    DeskPages(
            Queues queues,
            DeskReminders deskReminders,
            Agencies agencies,
            ReceivingTeams teams,
            SavedViews savedViews,
            Accounts accounts,
            UnacknowledgedAlerts unanswered,
            Clock clock) {
        this.queues = queues;
        this.deskReminders = deskReminders;
        this.names = new DeskPage.Names(agencies, teams);
        this.savedViews = savedViews;
        this.accounts = accounts;
        this.unanswered = unanswered;
        this.clock = clock;
    }

    /** The list, and the result of an allocation that has just been made. */
    DeskPage after(Actor.Person who, ListForm list, OutcomeForm outcome) {
        var colleagues = colleagues(who);
        return page(who, list, colleagues, said(who, outcome, colleagues), new AllocateForm(List.of(), ""), List.of());
    }

    /** The same list with what was selected, and what must be corrected. */
    DeskPage refusing(Actor.Person who, ListForm list, AllocateForm typed, List<Problem> problems) {
        return page(who, list, colleagues(who), Optional.empty(), typed, problems);
    }

    ListFilter filter(Actor.Person who, ListForm list) {
        return ListFilter.of(list, () -> firstFor(who, queues.counts()));
    }

    /** A manager allocates to anyone, and everyone else takes a contact themselves; a contact officer takes none. */
    List<ColleagueRow> toWhom(Actor.Person who) {
        return toWhom(who, colleagues(who));
    }

    private static List<ColleagueRow> toWhom(Actor.Person who, List<ColleagueRow> colleagues) {
        return colleagues.stream()
                .filter(one -> who.role() == Role.MANAGER || one.id().equals(who.accountId()))
                .toList();
    }

    private List<ColleagueRow> colleagues(Actor.Person who) {
        return accounts.whoWorkWithRecords(who).stream()
                .filter(one -> Allocations.WHO_DECIDE.contains(one.asRole()))
                .toList();
    }

    private DeskPage page(
            Actor.Person who,
            ListForm list,
            List<ColleagueRow> colleagues,
            Optional<AllocationSaid> said,
            AllocateForm typed,
            List<Problem> problems) {
        var matching = queues.matching(who, ListFilter.of(list, () -> Stage.NEW));
        var counts = matching.map(queues::counts).orElseGet(queues::counts);
        var filter = ListFilter.of(list, () -> firstFor(who, counts));
        var number = page(list, filter, counts);
        var ringing = queues.ringing();
        var closed = queues.closed(filter, number);
        var alsoNamed = Stream.concat(
                ringing.stream().map(RingingContactRow::id), closed.stream().map(ClosedContactRow::id));
        var allocation = new DeskPage.Allocation(toWhom(who, colleagues), typed, said, problems);
        return new DeskPage(
                who,
                new DeskPage.Alerts(ringing, unanswered.whomToCallAt(clock.instant())),
                counts,
                deskReminders.of(who),
                savedViews.of(who),
                filter,
                queues.of(who, filter, matching, alsoNamed, number),
                closed,
                filter.isOfClosed() ? List.of() : queues.areas(),
                number,
                colleagues,
                allocation,
                names,
                clock.instant());
    }

    /** The last page there is, where more was asked for: what was on it may just have been allocated. */
    private static int page(ListForm list, ListFilter filter, Map<Stage, Queues.Count> counts) {
        var asked = InputParser.page(list.page());
        if (filter.isOfClosed()) {
            return asked;
        }
        var waiting = counts.values().stream()
                .filter(count -> filter.stage() == null || count.stage() == filter.stage())
                .mapToInt(Queues.Count::waiting)
                .sum();
        return Math.clamp(asked, 1, Math.max(1, (waiting + QueueRow.PAGE - 1) / QueueRow.PAGE));
    }

    private Optional<AllocationSaid> said(Actor.Person who, OutcomeForm outcome, List<ColleagueRow> colleagues) {
        return colleagues.stream()
                .filter(one -> one.id().toString().equals(outcome.to()))
                .findFirst()
                .map(to -> {
                    var left = queues.left(who, outcome.left()).stream()
                            .collect(Collectors.partitioningBy(row -> outcome.isTaken(row.id())));
                    return new AllocationSaid(
                            to.name(),
                            outcome.howMany(),
                            left.getOrDefault(true, List.of()),
                            left.getOrDefault(false, List.of()));
                });
    }

    /** A manager starts with what awaits approval, everyone else with what is new. */
    private static Stage firstFor(Actor.Person who, Map<Stage, Queues.Count> counts) {
        var toApprove = counts.get(Stage.TO_APPROVE);
        return who.role() == Role.MANAGER && toApprove != null && toApprove.waiting() > 0
                ? Stage.TO_APPROVE
                : Stage.NEW;
    }
}
