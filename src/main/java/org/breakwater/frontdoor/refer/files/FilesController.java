package org.breakwater.frontdoor.refer.files;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.documents.Looked;
import org.breakwater.documents.Upload;
import org.breakwater.frontdoor.VisitorsFiles;
import org.breakwater.frontdoor.refer.draft.Writing;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.breakwater.web.TakesFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Whoever sends files sees that they came; whoever sends none goes back to the tasks. */
@Controller
@ForEveryone
@RequestMapping(FilesController.ADDRESS)
class FilesController implements TakesFiles {

    static final String ADDRESS = "/refer/files";

    private static final String FILES = "files";

    private final Writing writing;
    private final VisitorsFiles files;

    FilesController(Writing writing, VisitorsFiles files) {
        this.writing = writing;
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
    Screen files(Browser browser) {
        return writing.show(browser, draft -> new FilesPage(files.unsent(draft.id()), List.of()));
    }

    @PostMapping
    Screen send(@RequestParam(name = FILES, required = false) @Nullable List<MultipartFile> sent, Browser browser) {
        var looked = files.look(Upload.of(sent));
        return writing.show(browser, draft -> looked.isEmpty() ? redirect(Writing.TASKS) : put(draft.id(), looked));
    }

    @PostMapping("/{file}/take-back")
    Screen takeBack(@PathVariable UUID file, Browser browser) {
        return writing.show(browser, draft -> {
            files.takeBack(draft.id(), file);
            return redirect(ADDRESS);
        });
    }

    private Screen put(UUID draft, List<Looked> looked) {
        var problems = files.put(draft, looked).why().stream()
                .map(why -> new Problem(FILES, why))
                .toList();
        return problems.isEmpty() ? redirect(ADDRESS) : new FilesPage(files.unsent(draft), problems);
    }
}
