package org.breakwater.mash.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.Accounts.ColleagueRow;
import org.breakwater.access.Actor;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.mash.desk.closed.ClosedContactRow;
import org.breakwater.mash.desk.filter.ChosenFilter;
import org.breakwater.mash.desk.filter.EmptyList;
import org.breakwater.mash.desk.filter.ListFilter;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.mash.savedviews.SavedViewRow;
import org.breakwater.time.Calendars;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * The list of the desk: how many contacts are at each stage, and those that match the filter.
 *
 * @param counts how many are at each stage, of those that match the filter
 * @param owed what else is outstanding at the desk
 * @param views the lists that this person has saved
 * @param closed the rows if the list is of closed contacts
 * @param areas where children of open contacts live, to choose from
 * @param number which page of the list, from 1
 * @param colleagues to whom contacts may be allocated
 */
public record DeskPage(
        Actor.Person who,
        Alerts alerts,
        Map<Stage, Queues.Count> counts,
        List<DeskReminder> owed,
        List<SavedViewRow> views,
        ListFilter filter,
        List<QueueRow> rows,
        List<ClosedContactRow> closed,
        List<String> areas,
        int number,
        List<ColleagueRow> colleagues,
        Allocation allocation,
        Names names,
        Instant now)
        implements Page {

    /**
     * @param rows the contacts with unacknowledged alerts, closed ones too; the first fifty
     * @param whomToCall by telephone, about an unacknowledged alert
     */
    public record Alerts(List<RingingContactRow> rows, String whomToCall) {}

    /**
     * Allocating the selected contacts.
     *
     * @param toWhom to whom this person may allocate them; none if they may not allocate
     * @param typed what was selected
     * @param said the result of the last allocation
     */
    public record Allocation(
            List<ColleagueRow> toWhom, AllocateForm typed, Optional<AllocationSaid> said, List<Problem> problems) {}

    /** Display names of agencies and teams. */
    public record Names(Agencies agencies, ReceivingTeams teams) {}

    private static final int LINKED_AT_ONCE = 3;

    @Override
    public List<Problem> problems() {
        return allocation.problems();
    }

    /** Whether contacts can be selected. */
    public boolean ticks() {
        return !filter.isOfClosed() && !allocation.toWhom().isEmpty();
    }

    public boolean hasEarlier() {
        return number > 1;
    }

    public boolean hasLater() {
        return filter.isOfClosed() ? shown() == QueueRow.PAGE : number * QueueRow.PAGE < inAll();
    }

    /** How many rows this page has. */
    public int shown() {
        return rows.size() + closed.size();
    }

    /** Which of the list this page shows, such as "26 to 50 of 81 contacts". */
    public String where() {
        var inAll = inAll();
        var first = (number - 1) * QueueRow.PAGE + 1;
        var last = first + shown() - 1;
        var contacts = inAll == 1 ? " contact" : " contacts";
        return inAll == 0
                ? "Contacts " + first + " to " + last
                : inAll == rows.size() ? inAll + contacts : first + " to " + last + " of " + inAll + contacts;
    }

    private int inAll() {
        if (filter.isOfClosed()) {
            return 0;
        }
        var waiting = filter.stage() == null ? null : counts.get(filter.stage());
        return waiting == null ? open() : waiting.waiting();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, Calendars.LONDON);
    }

    /** The agencies that hold information about this contact and do not share it, by name. */
    public String refusing(QueueRow row) {
        return row.refusing().stream().map(names.agencies()::nameOf).collect(Collectors.joining(", "));
    }

    /** The teams that have not responded in time to a handover, by name. */
    public String lateTeams(QueueRow row) {
        return row.lateTeams().stream().map(names.teams()::nameOf).distinct().collect(Collectors.joining(", "));
    }

    /** The teams that did not accept a child, by name. */
    public String notAccepted(QueueRow row) {
        return row.notAccepted().stream().map(names.teams()::nameOf).distinct().collect(Collectors.joining(", "));
    }

    public int ringing() {
        return alerts.rows().isEmpty() ? 0 : alerts.rows().getFirst().inAll();
    }

    public int unanswered() {
        return alerts.rows().isEmpty() ? 0 : alerts.rows().getFirst().unansweredInAll();
    }

    /** Those shown in the line itself, by reason; the others unfold below it. */
    public Map<String, List<RingingContactRow>> ringingFirst() {
        return byReason(alerts.rows().stream().limit(LINKED_AT_ONCE));
    }

    public Map<String, List<RingingContactRow>> ringingNext() {
        return byReason(alerts.rows().stream().skip(LINKED_AT_ONCE));
    }

    private static Map<String, List<RingingContactRow>> byReason(Stream<RingingContactRow> rows) {
        return rows.collect(Collectors.groupingBy(RingingContactRow::why, LinkedHashMap::new, Collectors.toList()));
    }

    /** The count of “All open”. */
    public int open() {
        return counts.values().stream()
                .filter(count -> ListFilter.isInAllOpen(count.stage()))
                .mapToInt(Queues.Count::waiting)
                .sum();
    }

    public List<ChosenFilter> chosen() {
        return ChosenFilter.of(filter, this::nameOf, names.teams()::nameOf);
    }

    private String nameOf(String account) {
        return colleagues.stream()
                .filter(one -> one.id().toString().equals(account))
                .map(ColleagueRow::name)
                .findFirst()
                .orElse("a colleague");
    }

    /** What the desk does next with a contact of this stage. */
    public static String next(Stage stage) {
        return switch (stage) {
            case NEW -> "Screening";
            case SCREENED -> "Decision";
            case ENQUIRY -> "MASH enquiry";
            case TO_APPROVE -> "Manager’s approval";
            case TO_ANSWER -> "Feedback and closure";
            case SET_ASIDE -> "Suspected spam";
            case CLOSED -> "Closed";
        };
    }

    public EmptyList ifEmpty() {
        var waiting = new EnumMap<Stage, Integer>(Stage.class);
        counts.forEach((stage, count) -> waiting.put(stage, count.waiting()));
        return EmptyList.of(filter, waiting);
    }
}
