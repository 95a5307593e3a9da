package org.breakwater.frontdoor.report.comeback;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.documents.UploadedFile;
import org.breakwater.documents.inspection.InspectedFile;
import org.breakwater.frontdoor.VisitorFiles;
import org.breakwater.frontdoor.conversations.ReporterConversation;
import org.breakwater.frontdoor.returnvisits.ReturnVisits;
import org.breakwater.frontdoor.signs.DangerSigns;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.forms.TakesFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Pictures and files that are added later: they alert the desk as text does. */
@Controller
@ForEveryone
@RequestMapping(ComebackFilesController.ADDRESS)
class ComebackFilesController implements TakesFiles {

    static final String ADDRESS = "/report/comeback/files";

    private static final String FILES = "files";
    private static final String NO_WORDS = "(Files with no message)";

    private final ReturnVisits visits;
    private final VisitorFiles files;
    private final ReporterConversation conversation;
    private final ReporterUpdates reporterUpdates;

    ComebackFilesController(
            ReturnVisits visits,
            VisitorFiles files,
            ReporterConversation conversation,
            ReporterUpdates reporterUpdates) {
        this.visits = visits;
        this.files = files;
        this.conversation = conversation;
        this.reporterUpdates = reporterUpdates;
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public long mostBytes() {
        return MOST_BYTES_OF_MANY;
    }

    @GetMapping
    Screen files(VisitorBrowser browser) {
        return visits.visiting(browser, record -> page(record, ComebackFilesForm.fresh(), List.of(), false));
    }

    @PostMapping
    Screen send(
            ComebackFilesForm form,
            @RequestParam(name = FILES, required = false) @Nullable List<MultipartFile> sent,
            VisitorBrowser browser) {
        var looked = files.look(UploadedFile.of(sent));
        return visits.visiting(
                browser,
                record -> switch (form.check()) {
                    case Checked.Bad<String>(var problems) -> page(record, form, problems, false);
                    case Checked.Good<String>(var words) -> send(record, form, words, looked);
                },
                () -> LateReplyPage.of(LateReplyForm.of(form)));
    }

    /**
     * Text and valid files are stored, whatever else came with them, and the desk is notified; for each further one
     * again.
     */
    private Screen send(UUID record, ComebackFilesForm form, String words, List<InspectedFile> looked) {
        var filed = files.add(record, looked);
        var heard = filed.kept() > 0 || !words.isBlank();
        if (heard) {
            var once = form.once() + " " + files.broughtTo(record);
            conversation.hear(record, null, words.isBlank() ? NO_WORDS : words, once);
        }
        var isDanger = heard && !DangerSigns.in(words).isEmpty();
        if (filed.why().isEmpty()) {
            return redirect("/report/comeback/information-added"
                    + (isDanger ? "/danger" : words.isBlank() && filed.kept() > 0 ? "?sent=files" : ""));
        }
        if (isDanger) {
            return redirect("/report/comeback/information-added/danger/files");
        }
        var problems = filed.why().stream().map(why -> new Problem(FILES, why)).toList();
        return page(record, form, problems, !words.isBlank());
    }

    private ComebackFilesPage page(UUID record, ComebackFilesForm form, List<Problem> problems, boolean wordsHeard) {
        return new ComebackFilesPage(
                form, problems, files.broughtTo(record), wordsHeard, reporterUpdates.isOfChild(record));
    }
}
