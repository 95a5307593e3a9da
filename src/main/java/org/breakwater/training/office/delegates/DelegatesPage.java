package org.breakwater.training.office.delegates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.breakwater.training.AttendanceMark;
import org.breakwater.training.bookings.BookedPlace;
import org.breakwater.training.bookings.BookedPlaces;
import org.breakwater.training.bookings.BookingRow;
import org.breakwater.training.office.trainers.TrainerRow;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The trainers and delegates of a session.
 *
 * @param offered those who could
 * @param elsewhere who of those that give it gives another one at that time, in words
 * @param needing who has told us of access needs, by booking
 * @param saved whether the trainers were just saved
 * @param closed why no one else can book now
 * @param canBook whether the office can still give a place
 * @param marks what the register says, by booking; null while the session has not begun
 */
public record DelegatesPage(
        SessionRow session,
        String title,
        List<TrainerRow> offered,
        List<String> elsewhere,
        List<BookingRow> bookings,
        @Nullable Map<UUID, AttendanceMark> marks,
        Set<UUID> needing,
        Optional<BookedPlaces.Refused> closed,
        boolean canBook,
        SessionTrainersForm form,
        boolean saved,
        List<Problem> problems)
        implements Page {

    public String path() {
        return "/training/office/" + session.id() + "/delegates";
    }

    public List<Choice> choices() {
        return offered.stream()
                .map(row -> {
                    var choice = Choice.of(row.id().toString(), row.name());
                    var hint = row.hasEnded() ? "No longer a trainer" : row.topics();
                    return hint.isEmpty() ? choice : choice.hint(hint);
                })
                .toList();
    }

    /** Where someone stands, and once it has begun what the register says of them. */
    public String stands(BookingRow row) {
        if (marks == null || row.state() != BookedPlace.State.CONFIRMED) {
            return row.stands(false)
                    + (row.isOverQuota() ? " (their organisation has all the places it can have)" : "");
        }
        var what = marks.get(row.id());
        return what == null ? "Not marked" : what.inWords();
    }

    public boolean hasBegun() {
        return marks != null;
    }

    /** Whether someone would be in two places. */
    public boolean asksAnyway() {
        return !problems.isEmpty();
    }

    public List<Choice> anyway() {
        return List.of(Choice.of(SessionTrainersForm.YES, "They will deliver both"));
    }

    /** People with a place, or on the waiting list. */
    public List<BookingRow> standing() {
        return bookings.stream().filter(BookingRow::isOpen).toList();
    }

    public List<BookingRow> ended() {
        return bookings.stream().filter(row -> !row.isOpen()).toList();
    }

    @Override
    public String toString() {
        return "DelegatesPage[" + session.id() + "]";
    }
}
