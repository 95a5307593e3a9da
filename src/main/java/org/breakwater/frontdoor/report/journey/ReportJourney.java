package org.breakwater.frontdoor.report.journey;

import static org.breakwater.web.Redirect.redirect;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.access.proving.VisitorKeyTransactions;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.report.draft.ImmediateDangerSigns;
import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.breakwater.frontdoor.report.draft.ReportDraft;
import org.breakwater.frontdoor.report.draft.ReportDrafts;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Component;

/** Takes a browser through the questions. Each request is one transaction that holds the key of one draft. */
@Component
public class ReportJourney {

    /** Where a browser is sent that has no draft, or an ended one. */
    public static final String GONE = "/report/gone";

    /** The interruption for immediate danger. */
    public static final String STOP = "/report/happening/danger-warning";

    /** The address with which a page asks for more time by itself. */
    static final String LONGER = "/report/longer";

    static final String SENT = "/report/send/sent";

    private final ReportDrafts drafts;
    private final VisitorKeyTransactions held;
    private final ReportStart reportStart;
    private final ExpiredDraftForms lateReportForms;

    ReportJourney(
            ReportDrafts drafts,
            VisitorKeyTransactions held,
            ReportStart reportStart,
            ExpiredDraftForms lateReportForms) {
        this.drafts = drafts;
        this.held = held;
        this.reportStart = reportStart;
        this.lateReportForms = lateReportForms;
    }

    /** Begins a new draft, for an adult, with the first page's answer; without one the danger question follows. */
    public Screen begin(VisitorBrowser browser, UnaryOperator<ReportAnswers> begun) {
        return reportStart.fresh(browser, ReportContent.Way.ADULT, draft -> {
            var answers = begun.apply(draft.answers());
            var next = answers.worry().danger().isEmpty() ? ReportStep.DANGER : ReportStep.WORRY;
            return keepAndGo(draft, answers, next, now -> redirect(next.path()));
        });
    }

    /** Shows a question with the earlier answer. */
    public Screen show(VisitorBrowser browser, ReportStep step, Function<ReportPosition, Screen> page) {
        return unsent(browser, draft -> {
            if (draft.way() != step.way()) {
                return goTo(draft);
            }
            if (step.isCheck()) {
                rememberCheck(draft);
            }
            return page.apply(ReportPosition.of(browser, draft, step));
        });
    }

    private void rememberCheck(ReportDraft draft) {
        var reportProgress = draft.answers().marks();
        if (!reportProgress.seenCheck()) {
            drafts.keep(draft, draft.answers().with(reportProgress.withCheckSeen()));
        }
    }

    /**
     * Saves an answer and continues: to the next question, or to the interruption if the answers now indicate danger,
     * or "not sure". An answer with errors is shown again with everything that was typed, and so is a late one.
     */
    public <T> Screen answer(
            VisitorBrowser browser,
            ReportStep step,
            Checked<T> checked,
            BiFunction<ReportAnswers, T, ReportAnswers> keep,
            BiFunction<List<Problem>, ReportPosition, Screen> again) {
        return answer(browser, step, checked, keep, again, draft -> Optional.empty());
    }

    /** @param elsewhere the next page, if that is not the next question */
    public <T> Screen answer(
            VisitorBrowser browser,
            ReportStep step,
            Checked<T> checked,
            BiFunction<ReportAnswers, T, ReportAnswers> keep,
            BiFunction<List<Problem>, ReportPosition, Screen> again,
            Function<ReportDraft, Optional<Screen>> elsewhere) {
        return unsentOrLate(
                browser,
                draft -> {
                    if (draft.way() != step.way()) {
                        return goTo(draft);
                    }
                    return switch (checked) {
                        case Checked.Bad(var problems) ->
                            again.apply(problems, ReportPosition.of(browser, draft, step));
                        case Checked.Good(var answer) -> {
                            var next = ReportPosition.after(browser, draft, step);
                            Function<ReportDraft, Screen> onward = ExpiredDraftForms.isAfterOne(browser)
                                    ? now -> redirect(next.path())
                                    : now -> elsewhere.apply(now).orElseGet(() -> redirect(next.path()));
                            yield keepAndGo(draft, keep.apply(draft.answers(), answer), next, onward);
                        }
                    };
                },
                () -> lateReportForms.show(
                        browser, step, reportPosition -> again.apply(checked.problems(), reportPosition)));
    }

    /** Changes the answers without a question, such as removing a child from the list, and redirects. */
    public Screen change(
            VisitorBrowser browser, UnaryOperator<ReportAnswers> change, Function<ReportAnswers, ReportStep> then) {
        return unsent(browser, draft -> {
            var answers = change.apply(draft.answers());
            var next = then.apply(answers);
            if (draft.way() != next.way()) {
                return goTo(draft);
            }
            drafts.keep(draft, answers);
            return redirect(next.path());
        });
    }

    /** Does something with an unsent draft; a sent one redirects to its reference. */
    public Screen unsent(VisitorBrowser browser, Function<ReportDraft, Screen> work) {
        return unsentOrLate(browser, work, () -> redirect(GONE));
    }

    /** The same for a form with input: if the draft has ended it is shown again. */
    Screen unsentOrLate(VisitorBrowser browser, Function<ReportDraft, Screen> work, Supplier<Screen> late) {
        return withDraft(browser, draft -> draft.isSent() ? redirect(SENT) : work.apply(draft), late);
    }

    /** Does something with a sent draft; an unsent one redirects to its questions. */
    public Screen sent(VisitorBrowser browser, Function<ReportDraft, Screen> work) {
        return withDraft(browser, draft -> draft.isSent() ? work.apply(draft) : goTo(draft), () -> redirect(GONE));
    }

    /** Whether there is a draft; renews its time, and the cookie too. */
    public boolean goesOn(VisitorBrowser browser) {
        var token = browser.token(ReportCookies.REPORT);
        var found =
                token.filter(t -> held.as(drafts.key(t), () -> drafts.find(t)).isPresent());
        found.ifPresent(t -> browser.give(ReportCookies.REPORT, t));
        return found.isPresent();
    }

    private Screen withDraft(VisitorBrowser browser, Function<ReportDraft, Screen> work, Supplier<Screen> otherwise) {
        var answer = browser.token(ReportCookies.REPORT)
                .flatMap(token ->
                        held.as(drafts.key(token), () -> drafts.find(token).map(work)));
        return answer.orElseGet(() -> {
            if (browser.holds(ReportCookies.REPORT)) {
                browser.forget(ReportCookies.REPORT);
            }
            return otherwise.get();
        });
    }

    private Screen keepAndGo(
            ReportDraft draft, ReportAnswers answers, ReportStep next, Function<ReportDraft, Screen> onward) {
        var found = ImmediateDangerSigns.in(answers, draft.way());
        var signs = next == ReportStep.first(draft.way()) ? found.rulesBeforeAsked() : found.rules();
        // Who has read the page about 999 has a banner now. An adult who takes the danger back reads the page again.
        var warned = ReportPosition.isWarned(draft) && ReportPosition.isWarned(draft.with(answers));
        if (warned || new HashSet<>(answers.marks().signsShown()).containsAll(signs)) {
            var isChild = draft.way() == ReportContent.Way.CHILD;
            var now = isChild ? answers.with(answers.marks().withShown(signs)) : answers;
            drafts.keep(draft, now);
            return onward.apply(draft.with(now));
        }
        drafts.keep(draft, answers.with(answers.marks().interrupted(signs, next.name())));
        return redirect(STOP);
    }

    private static Screen goTo(ReportDraft draft) {
        var seenCheck = draft.answers().marks().seenCheck();
        return redirect((seenCheck ? ReportStep.last(draft.way()) : ReportStep.first(draft.way())).path());
    }
}
