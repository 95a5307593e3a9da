package org.breakwater.frontdoor.report.comeback;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.frontdoor.conversations.ReporterConversation;
import org.breakwater.frontdoor.conversations.ReporterMessageRow;
import org.breakwater.frontdoor.report.ReportReaders;
import org.breakwater.frontdoor.returnvisits.ReturnVisits;
import org.breakwater.frontdoor.returnvisits.ReturnVisits.Opened;
import org.breakwater.frontdoor.signs.DangerSigns;
import org.breakwater.partnership.CallerKind;
import org.breakwater.web.Page;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For people who came back. */
@Controller
@ForEveryone
@RequestMapping("/report/comeback")
class ComebackController {

    private static final String NEWS = "/report/comeback/updates";
    private static final String ADD = "/report/comeback/add-information";
    private static final String ANSWER = "/report/comeback/add-information/";

    private final ReturnVisits visits;
    private final ReporterUpdates reporterUpdates;
    private final ReporterConversation conversation;
    private final ReportReaders readers;

    ComebackController(
            ReturnVisits visits,
            ReporterUpdates reporterUpdates,
            ReporterConversation conversation,
            ReportReaders readers) {
        this.visits = visits;
        this.reporterUpdates = reporterUpdates;
        this.conversation = conversation;
        this.readers = readers;
    }

    @GetMapping("/updates")
    Screen news(VisitorBrowser browser) {
        return visits.visiting(browser, record -> {
            var progress = reporterUpdates.look(record);
            return new UpdatesPage(
                    progress.sentence(),
                    progress.who(),
                    progress.reference(),
                    reporterUpdates.questions(record),
                    reporterUpdates.added(record));
        });
    }

    @GetMapping("/add-information")
    Screen add(VisitorBrowser browser) {
        return visits.visiting(browser, record -> page(record, AddInformationForm.fresh(), List.of(), "", ADD));
    }

    @PostMapping("/add-information")
    Screen add(AddInformationForm form, VisitorBrowser browser) {
        return visits.visiting(
                browser,
                record ->
                        hear(record, null, form, page(record, form, form.check().problems(), "", ADD)),
                () -> LateReplyPage.of(LateReplyForm.of(form, "")));
    }

    /** A question that was answered already, or is not one of this record's, redirects back. */
    @GetMapping("/add-information/{question}")
    Screen answer(@PathVariable UUID question, VisitorBrowser browser) {
        return visits.visiting(
                browser,
                record -> reporterUpdates.questions(record).stream()
                        .filter(one -> one.id().equals(question))
                        .findFirst()
                        .<Screen>map(one ->
                                page(record, AddInformationForm.fresh(), List.of(), one.words(), ANSWER + question))
                        .orElseGet(() -> redirect(NEWS)));
    }

    /** Whether or not it was answered before: the new text is stored too. */
    @PostMapping("/add-information/{question}")
    Screen answer(@PathVariable UUID question, AddInformationForm form, VisitorBrowser browser) {
        return visits.visiting(
                browser,
                record -> {
                    var asked = conversation.question(record, question);
                    var words = asked.map(ReporterMessageRow::words).orElse("");
                    var id = asked.map(ReporterMessageRow::id).orElse(null);
                    var again = page(record, form, form.check().problems(), words, ANSWER + question);
                    return hear(record, id, form, again);
                },
                () -> LateReplyPage.of(LateReplyForm.of(form, question.toString())));
    }

    private AddInformationPage page(
            UUID record, AddInformationForm form, List<Problem> problems, String question, String action) {
        return new AddInformationPage(form, problems, question, action, reporterUpdates.isOfChild(record));
    }

    /** The phrase opens another visit, and what came too late for the last one is heard. */
    @PostMapping("/late-reply")
    Screen late(LateReplyForm form, VisitorBrowser browser) {
        if (form.check() instanceof Checked.Bad<AddInformationForm>(var problems)) {
            return new LateReplyPage(form, problems, Opened.YES);
        }
        var opened = visits.open(browser, form.sixWords());
        return opened == Opened.YES
                ? visits.with(form.sixWords(), record -> hearLate(record, form))
                : new LateReplyPage(form, List.of(), opened);
    }

    private Screen hearLate(UUID record, LateReplyForm form) {
        if (form.words().isBlank()) {
            return redirect(ComebackFilesController.ADDRESS);
        }
        var question = InputParser.id(form.question())
                .flatMap(id -> conversation.question(record, id))
                .map(ReporterMessageRow::id)
                .orElse(null);
        var heard = hear(record, question, form.told(), LateReplyPage.of(form));
        var isDanger = !DangerSigns.in(form.words()).isEmpty();
        return form.hasFiles() && !isDanger ? redirect(ComebackFilesController.ADDRESS) : heard;
    }

    /** @param sent "files" where no words came with them */
    @GetMapping("/information-added")
    Screen thanks(@RequestParam(defaultValue = "") String sent, VisitorBrowser browser) {
        return visits.visiting(browser, record -> added(record, sent.equals("files"), false, false));
    }

    @GetMapping("/information-added/danger")
    Screen danger(VisitorBrowser browser) {
        return visits.visiting(browser, record -> added(record, false, true, false));
    }

    /** The text says danger, and not every file with it could be stored. */
    @GetMapping("/information-added/danger/files")
    Screen dangerAndFiles(VisitorBrowser browser) {
        return visits.visiting(browser, record -> added(record, false, true, true));
    }

    private Screen added(UUID record, boolean onlyFiles, boolean danger, boolean filesMissing) {
        var who = reporterUpdates.who(record);
        return new InformationAddedPage(who == CallerKind.CHILD, onlyFiles, danger, filesMissing, readers.now(who));
    }

    /** @param young "yes" where a child came back */
    @PostMapping("/end")
    Screen end(@RequestParam(defaultValue = "") String young, VisitorBrowser browser) {
        visits.end(browser);
        return redirect("/report/gone?finished=yes" + (young.equals("yes") ? "&young=yes" : ""));
    }

    private Screen hear(UUID record, @Nullable UUID question, AddInformationForm form, Page again) {
        return switch (form.check()) {
            case Checked.Bad<AddInformationForm> _ -> again;
            case Checked.Good(var told) -> {
                conversation.hear(record, question, told.words(), told.once());
                yield redirect("/report/comeback/information-added"
                        + (DangerSigns.in(told.words()).isEmpty() ? "" : "/danger"));
            }
        };
    }
}
