package org.breakwater.frontdoor.refer.files;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.documents.UploadedFile;
import org.breakwater.documents.inspection.InspectedFile;
import org.breakwater.frontdoor.VisitorFiles;
import org.breakwater.frontdoor.refer.ReferralEditing;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.forms.TakesFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Shows that uploaded files have arrived; without files it returns to the tasks. */
@Controller
@ForEveryone
@RequestMapping(ReferralFilesController.ADDRESS)
class ReferralFilesController implements TakesFiles {

    static final String ADDRESS = "/refer/files";

    private static final String FILES = "files";

    private final ReferralEditing referralEditing;
    private final VisitorFiles files;

    ReferralFilesController(ReferralEditing referralEditing, VisitorFiles files) {
        this.referralEditing = referralEditing;
        this.files = files;
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
        return referralEditing.show(browser, draft -> new ReferralFilesPage(files.unsent(draft.id()), List.of()));
    }

    @PostMapping
    Screen send(
            @RequestParam(name = FILES, required = false) @Nullable List<MultipartFile> sent, VisitorBrowser browser) {
        var looked = files.look(UploadedFile.of(sent));
        return referralEditing.show(
                browser, draft -> looked.isEmpty() ? redirect(ReferralEditing.TASKS) : put(draft.id(), looked));
    }

    @PostMapping("/{file}/take-back")
    Screen takeBack(@PathVariable UUID file, VisitorBrowser browser) {
        return referralEditing.show(browser, draft -> {
            files.takeBack(draft.id(), file);
            return redirect(ADDRESS);
        });
    }

    private Screen put(UUID draft, List<InspectedFile> looked) {
        var problems = files.put(draft, looked).why().stream()
                .map(why -> new Problem(FILES, why))
                .toList();
        return problems.isEmpty() ? redirect(ADDRESS) : new ReferralFilesPage(files.unsent(draft), problems);
    }
}
