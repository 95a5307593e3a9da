package org.breakwater.training.office;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.training.Catalogue;
import org.breakwater.training.SessionRow;
import org.breakwater.training.Sessions;
import org.breakwater.training.office.OneSessionPage.NotSaved;
import org.breakwater.web.Mishap;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Component;

/** The page of one session, with whatever was typed on it. */
@Component
class OneSession {

    private final Catalogue catalogue;
    private final Sessions sessions;
    private final Halls halls;

    OneSession(Catalogue catalogue, Sessions sessions, Halls halls) {
        this.catalogue = catalogue;
        this.sessions = sessions;
        this.halls = halls;
    }

    Screen found(UUID session, Function<SessionRow, Screen> screen) {
        return sessions.find(session).map(screen).orElse(Mishap.NOT_FOUND);
    }

    OneSessionPage page(SessionRow row, NotSaved notSaved, List<Problem> problems) {
        return page(row, SessionForm.of(row, false), CancelForm.at(row.version()), notSaved, problems);
    }

    OneSessionPage page(
            SessionRow row, SessionForm form, CancelForm cancelling, NotSaved notSaved, List<Problem> problems) {
        return new OneSessionPage(
                row,
                catalogue.titleOf(row.course()),
                halls.offered(row),
                sessions.linesOf(row.id()),
                form,
                cancelling,
                notSaved,
                problems);
    }
}
