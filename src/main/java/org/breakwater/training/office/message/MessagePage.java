package org.breakwater.training.office.message;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.breakwater.training.BookingLetters;
import org.breakwater.training.SessionRow;
import org.breakwater.training.model.ReachRow;
import org.breakwater.training.model.SessionMessageRow;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/**
 * Writing to a session.
 *
 * @param path where it is sent
 * @param back the page of the session
 * @param mail as it will go, when it is looked at before it does; empty while it is written
 * @param people everybody with a place
 * @param before what was written already
 */
public record MessagePage(
        String path,
        String back,
        boolean desk,
        SessionRow session,
        String title,
        MessageForm form,
        Optional<BookingLetters.Told> mail,
        List<ReachRow> people,
        List<SessionMessageRow> before,
        List<Problem> problems)
        implements Page {

    public boolean looks() {
        return mail.isPresent();
    }

    public long reached() {
        return people.stream().filter(ReachRow::reached).count();
    }

    /** The names of those who have no address. */
    public String missed() {
        return people.stream()
                .filter(one -> !one.reached())
                .map(ReachRow::learner)
                .collect(Collectors.joining(", "));
    }

    public static String people(long count) {
        return count == 1 ? "1 person" : count + " people";
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }

    @Override
    public String toString() {
        return "MessagePage[" + session.id() + "]";
    }
}
