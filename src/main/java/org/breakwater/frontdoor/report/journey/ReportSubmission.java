package org.breakwater.frontdoor.report.journey;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.frontdoor.ReportLimits;
import org.breakwater.frontdoor.VisitorFiles;
import org.breakwater.frontdoor.receivedreports.ReportChannel;
import org.breakwater.frontdoor.receivedreports.ReportContent.Way;
import org.breakwater.frontdoor.receivedreports.Reports;
import org.breakwater.frontdoor.report.draft.ImmediateDangerSigns;
import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.breakwater.frontdoor.report.draft.ReportAssembly;
import org.breakwater.frontdoor.report.draft.ReportDraft;
import org.breakwater.frontdoor.report.draft.ReportDrafts;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Component;

/**
 * Sends a report, once. The row of the draft is locked meanwhile and then carries the reference, so pressing twice
 * returns the same one. The reference is shown only after the commit.
 */
@Component
public class ReportSubmission {

    /** Asks for whichever of the two required answers is missing. */
    static final String NEEDED = "/report/send/missing-answers";

    private final ReportJourney journey;
    private final ReportDrafts drafts;
    private final Reports reports;
    private final VisitorFiles files;
    private final ReportLimits limits;
    private final Clock clock;
    private final ExpiredDraftForms lateReportForms;

    ReportSubmission(
            ReportJourney journey,
            ReportDrafts drafts,
            Reports reports,
            VisitorFiles files,
            ReportLimits limits,
            Clock clock,
            ExpiredDraftForms lateReportForms) {
        this.journey = journey;
        this.drafts = drafts;
        this.reports = reports;
        this.files = files;
        this.limits = limits;
        this.clock = clock;
        this.lateReportForms = lateReportForms;
    }

    /** Sends the report, or asks for what is missing. */
    public Screen send(VisitorBrowser browser) {
        return journey.unsent(browser, draft -> send(browser, draft));
    }

    /**
     * Saves the missing answers and sends.
     *
     * @param way the way of the page that was sent; a draft knows it itself, unless it has ended
     */
    public <T> Screen send(
            VisitorBrowser browser,
            Way way,
            Function<ReportDraft, Checked<T>> check,
            BiFunction<ReportAnswers, T, ReportAnswers> keep,
            BiFunction<List<Problem>, ReportPosition, Screen> again) {
        return journey.unsentOrLate(
                browser,
                draft -> switch (check.apply(draft)) {
                    case Checked.Bad(var problems) ->
                        again.apply(problems, ReportPosition.of(browser, draft, ReportStep.first(draft.way())));
                    case Checked.Good(var answer) -> {
                        var answers = keep.apply(draft.answers(), answer);
                        drafts.keep(draft, answers);
                        yield ExpiredDraftForms.isAfterOne(browser)
                                ? redirect(ReportStep.first(draft.way()).path())
                                : send(browser, draft.with(answers));
                    }
                },
                () -> lateReportForms.show(
                        browser, ReportStep.first(way), reportPosition -> again.apply(List.of(), reportPosition)));
    }

    /** What a child has is always sent; only where there is nothing at all are they asked once for something. */
    private boolean canBeSent(ReportDraft draft) {
        return draft.way() == Way.CHILD
                ? !draft.answers().saysNothing() || !files.unsent(draft.id()).isEmpty()
                : draft.answers().canBeSent();
    }

    /** The same for a draft whose row is locked by this request already. */
    public Screen send(VisitorBrowser browser, ReportDraft draft) {
        if (!canBeSent(draft)) {
            return redirect(NEEDED);
        }
        var now = clock.instant();
        var flood = limits.isFlood(browser.request().getRemoteAddr());
        var danger = ImmediateDangerSigns.in(draft);
        var told = ReportAssembly.told(draft, danger, now, flood);
        var receipt = reports.receive(new Actor.Visitor(), told, ReportChannel.WEB, now, draft.id());
        files.send(draft.id(), receipt.recordId());
        var ownFamily = draft.answers().marks().isForOwnFamily();
        drafts.sent(draft, new ReportDraft.Receipt(receipt.recordId(), receipt.reference(), danger.alert(), ownFamily));
        return redirect(ReportJourney.SENT);
    }
}
