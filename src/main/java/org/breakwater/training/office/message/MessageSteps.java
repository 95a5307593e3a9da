package org.breakwater.training.office.message;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.notify.Letter;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Component;

/** Sends a message to a session in two steps, for the office and for its trainers: preview, then send. */
@Component
public class MessageSteps {

    private static final Problem NOBODY =
            new Problem("words", "No one with a place can be reached by email now. Your message was not sent");

    private final Messages messages;
    private final Catalogue catalogue;

    MessageSteps(Messages messages, Catalogue catalogue) {
        this.messages = messages;
        this.catalogue = catalogue;
    }

    /** Who writes, and from which page. @param back the page of the session */
    public record Desk(Actor actor, String name, String path, String back, boolean desk) {
        @Override
        public String toString() {
            return "Desk[" + path + "]";
        }
    }

    public Screen begin(Desk at, SessionRow session) {
        return page(at, session, MessageForm.empty(), Optional.empty(), List.of());
    }

    public Screen pressed(Desk at, SessionRow session, MessageForm form) {
        return switch (form.check()) {
            case Bad<String>(var problems) -> page(at, session, form, Optional.empty(), problems);
            case Good<String>(var words) -> {
                if (messages.reach(session.id()).stream().noneMatch(DelegateEmailRow::reached)) {
                    yield page(at, session, form, Optional.empty(), List.of(NOBODY));
                }
                if (!form.isSent()) {
                    var mail = Optional.of(messages.preview(session, words, at.name()))
                            .filter(told -> !form.isChanged());
                    yield page(at, session, form, mail, List.of());
                }
                messages.write(at.actor(), at.name(), session.id(), form.press(), words);
                yield redirect(at.path());
            }
        };
    }

    private MessagePage page(
            Desk at, SessionRow session, MessageForm form, Optional<Letter> mail, List<Problem> problems) {
        return new MessagePage(
                at.path(),
                at.back(),
                at.desk(),
                session,
                catalogue.titleOf(session.course()),
                form,
                mail,
                messages.reach(session.id()),
                messages.of(session.id()),
                problems);
    }
}
