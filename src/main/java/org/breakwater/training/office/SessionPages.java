package org.breakwater.training.office;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.training.bookings.PlacesOutOfTurn;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.office.OfficeSessionPage.NotSaved;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.training.programme.Sessions;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Component;

/** The page of one session, with the input on it. */
@Component
class SessionPages {

    private final Catalogue catalogue;
    private final Sessions sessions;
    private final VenueSuggestions venueSuggestions;
    private final PlacesOutOfTurn outOfTurn;
    private final Clock clock;

    SessionPages(
            Catalogue catalogue,
            Sessions sessions,
            VenueSuggestions venueSuggestions,
            PlacesOutOfTurn outOfTurn,
            Clock clock) {
        this.catalogue = catalogue;
        this.sessions = sessions;
        this.venueSuggestions = venueSuggestions;
        this.outOfTurn = outOfTurn;
        this.clock = clock;
    }

    Screen found(UUID session, Function<SessionRow, Screen> screen) {
        return sessions.find(session).map(screen).orElse(FailedRequest.NOT_FOUND);
    }

    OfficeSessionPage page(SessionRow row, NotSaved notSaved, List<Problem> problems) {
        return page(row, PlanSessionForm.of(row, false), CancelSessionForm.at(row.version()), notSaved, problems);
    }

    OfficeSessionPage page(
            SessionRow row,
            PlanSessionForm form,
            CancelSessionForm cancelling,
            NotSaved notSaved,
            List<Problem> problems) {
        return new OfficeSessionPage(
                row,
                catalogue.titleOf(row.course()),
                venueSuggestions.offered(row),
                sessions.linesOf(row.id()),
                form,
                cancelling,
                outOfTurn.canGive(row),
                row.hasBegunAt(clock.instant()),
                notSaved,
                problems);
    }
}
