package org.breakwater.frontdoor.report.comeback;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.documents.Looked;
import org.breakwater.documents.Upload;
import org.breakwater.frontdoor.Conversation;
import org.breakwater.frontdoor.VisitorsFiles;
import org.breakwater.frontdoor.model.DangerSigns;
import org.breakwater.web.Checked;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.breakwater.web.TakesFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Pictures and files that come later: they wake the desk as words do. */
@Controller
@ForEveryone
@RequestMapping(FilesController.ADDRESS)
class FilesController implements TakesFiles {

    static final String ADDRESS = "/report/comeback/files";

    private static final String FILES = "files";
    private static final String NO_WORDS = "(Files with no message)";

    private final ReturnVisits visits;
    private final VisitorsFiles files;
    private final Conversation conversation;

    FilesController(ReturnVisits visits, VisitorsFiles files, Conversation conversation) {
        this.visits = visits;
        this.files = files;
        this.conversation = conversation;
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
    Screen files(Browser browser) {
        return visits.visiting(browser, record -> page(record, FilesForm.fresh(), List.of()));
    }

    @PostMapping
    Screen send(
            FilesForm form,
            @RequestParam(name = FILES, required = false) @Nullable List<MultipartFile> sent,
            Browser browser) {
        var looked = files.look(Upload.of(sent));
        return visits.visiting(
                browser,
                record -> switch (form.check()) {
                    case Checked.Bad<String>(var problems) -> page(record, form, problems);
                    case Checked.Good<String>(var words) -> send(record, form, words, looked);
                },
                () -> LatePage.of(LateForm.of(form)));
    }

    /** What was fit is kept and the desk hears of it, whatever else came with it; of one file more it hears anew. */
    private Screen send(UUID record, FilesForm form, String words, List<Looked> looked) {
        var filed = files.add(record, looked);
        if (filed.kept() > 0) {
            var once = form.once() + " " + files.broughtTo(record);
            conversation.hear(record, null, words.isBlank() ? NO_WORDS : words, once);
        }
        if (!filed.why().isEmpty()) {
            var problems =
                    filed.why().stream().map(why -> new Problem(FILES, why)).toList();
            return page(record, form.again(), problems);
        }
        return redirect("/report/comeback/" + (DangerSigns.in(words).isEmpty() ? "thanks" : "danger"));
    }

    private FilesPage page(UUID record, FilesForm form, List<Problem> problems) {
        return new FilesPage(form, problems, files.broughtTo(record));
    }
}
