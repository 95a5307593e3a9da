package org.breakwater.training.office.delegates;

import java.util.List;
import org.breakwater.training.bookings.BookingRow;
import org.breakwater.training.office.trainers.TrainerRow;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/**
 * The trainers and delegates of a session.
 *
 * @param offered available trainers
 * @param elsewhere trainers of this session who have another one at that time, in words
 */
public record DelegatesPage(
        SessionRow session,
        String title,
        List<TrainerRow> offered,
        List<String> elsewhere,
        List<BookingRow> bookings,
        SessionTrainersForm form,
        List<Problem> problems)
        implements Page {

    public String path() {
        return "/training/office/" + session.id() + "/delegates";
    }

    public List<Choice> choices() {
        return offered.stream()
                .map(row -> row.topics().isEmpty()
                        ? Choice.of(row.id().toString(), row.name())
                        : Choice.of(row.id().toString(), row.name()).hint(row.topics()))
                .toList();
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
