package org.breakwater.frontdoor.report.journey;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.access.proving.Browser;
import org.breakwater.frontdoor.Channel;
import org.breakwater.frontdoor.Reports;
import org.breakwater.frontdoor.Told.Way;
import org.breakwater.frontdoor.VisitorsFiles;
import org.breakwater.frontdoor.model.Limits;
import org.breakwater.frontdoor.report.draft.Answers;
import org.breakwater.frontdoor.report.draft.Draft;
import org.breakwater.frontdoor.report.draft.Drafts;
import org.breakwater.frontdoor.report.draft.PresentDanger;
import org.breakwater.frontdoor.report.draft.Telling;
import org.breakwater.web.Checked;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Component;

/**
 * Sends a report, once. The row of the draft is locked meanwhile and then carries the reference, so whoever presses
 * twice gets the same one. The reference is shown only after the commit.
 */
@Component
public class Sending {

    /** Asks for what is still missing of the two answers that we need. */
    static final String NEEDED = "/report/send/needed";

    /** Asks a child, once, for a place or a way to reach them. */
    static final String WHERE = "/report/send/where";

    private final Journey journey;
    private final Drafts drafts;
    private final Reports reports;
    private final VisitorsFiles files;
    private final Limits limits;
    private final Clock clock;
    private final LateForms lateForms;

    Sending(
            Journey journey,
            Drafts drafts,
            Reports reports,
            VisitorsFiles files,
            Limits limits,
            Clock clock,
            LateForms lateForms) {
        this.journey = journey;
        this.drafts = drafts;
        this.reports = reports;
        this.files = files;
        this.limits = limits;
        this.clock = clock;
        this.lateForms = lateForms;
    }

    /** Sends what there is, or asks for what is missing. */
    public Screen send(Browser browser) {
        return journey.unsent(browser, draft -> send(browser, draft));
    }

    /**
     * Keeps what was missing and sends.
     *
     * @param way the way of the page that was sent; a draft says it itself, unless it has ended
     */
    public <T> Screen send(
            Browser browser,
            Way way,
            Function<Draft, Checked<T>> check,
            BiFunction<Answers, T, Answers> keep,
            BiFunction<List<Problem>, Here, Screen> again) {
        return journey.unsentOrLate(
                browser,
                draft -> switch (check.apply(draft)) {
                    case Checked.Bad(var problems) ->
                        again.apply(problems, Journey.here(browser, draft, Step.first(draft.way())));
                    case Checked.Good(var answer) -> {
                        var answers = keep.apply(draft.answers(), answer);
                        drafts.keep(draft, answers);
                        yield LateForms.isAfterOne(browser)
                                ? redirect(Step.first(draft.way()).path())
                                : send(browser, draft.with(answers));
                    }
                },
                () -> lateForms.show(browser, Step.first(way), here -> again.apply(List.of(), here)));
    }

    private static boolean isWhereSaidOrAsked(Draft draft) {
        return draft.answers().saysWhereOrHow() || draft.answers().marks().wasWhereAsked();
    }

    private Screen send(Browser browser, Draft draft) {
        if (!draft.answers().canBeSent()) {
            return redirect(NEEDED);
        }
        if (draft.way() == Way.CHILD && !isWhereSaidOrAsked(draft)) {
            return redirect(WHERE);
        }
        var now = clock.instant();
        var flood = limits.isFlood(browser.request().getRemoteAddr());
        var receipt =
                reports.receive(new Actor.Visitor(), Telling.told(draft, now, flood), Channel.WEB, now, draft.id());
        var alert = PresentDanger.in(draft.answers()).alert();
        files.send(draft.id(), receipt.recordId());
        drafts.sent(draft, new Draft.Receipt(receipt.recordId(), receipt.reference(), alert));
        return redirect(Journey.SENT);
    }
}
