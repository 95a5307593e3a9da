package org.breakwater.training.office.message;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.breakwater.notify.Letter;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * Sending a message to a session.
 *
 * @param path where it is sent
 * @param back the page of the session
 * @param mail the preview; empty while it is written
 * @param people everyone with a place
 * @param before earlier messages
 */
public record MessagePage(
        String path,
        String back,
        boolean desk,
        SessionRow session,
        String title,
        MessageForm form,
        Optional<Letter> mail,
        List<DelegateEmailRow> people,
        List<MessageRow> before,
        List<Problem> problems)
        implements Page {

    public boolean looks() {
        return mail.isPresent();
    }

    public long reached() {
        return people.stream().filter(DelegateEmailRow::reached).count();
    }

    /** Those whose contact gets the mail. */
    public List<DelegateEmailRow> passedOn() {
        return people.stream().filter(DelegateEmailRow::hasContact).toList();
    }

    /** The names of those who have neither an address nor a contact. */
    public String missed() {
        return people.stream()
                .filter(one -> !one.reached())
                .map(DelegateEmailRow::learner)
                .collect(Collectors.joining(", "));
    }

    public static String people(long count) {
        return count == 1 ? "1 person" : count + " people";
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }
}
