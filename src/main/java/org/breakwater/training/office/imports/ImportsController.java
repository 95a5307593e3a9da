package org.breakwater.training.office.imports;

import java.io.IOException;
import java.util.List;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.forms.Questions;
import org.breakwater.web.forms.TakesFiles;
import org.breakwater.web.sheets.IncomingSheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The office imports e-learning completions: all of a file, or nothing of it. */
@Controller
@For(Role.BUSINESS_MANAGER)
@RequestMapping(ImportsController.ADDRESS)
class ImportsController implements TakesFiles {

    static final String ADDRESS = "/training/office/imports";

    private static final String FILE = "file";

    private final ActorTransactions acting;
    private final CompletionsImport completionsImport;
    private final Imports imports;
    private final Catalogue catalogue;

    ImportsController(
            ActorTransactions acting, CompletionsImport completionsImport, Imports imports, Catalogue catalogue) {
        this.acting = acting;
        this.completionsImport = completionsImport;
        this.imports = imports;
        this.catalogue = catalogue;
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    @GetMapping
    Screen ask(Actor.Person who) {
        return acting.looking(who, () -> page(ImportForm.EMPTY, null, List.of()));
    }

    /** The file is parsed before a database connection is used. */
    @PostMapping
    Screen bring(
            ImportForm form,
            @RequestParam(name = FILE, required = false) @Nullable MultipartFile file,
            Actor.Person who)
            throws IOException {
        var ask = new Questions();
        var read = read(file);
        if (read instanceof IncomingSheet.Unreadable(var why)) {
            ask.problem(FILE, why);
        }
        form.check(ask);
        return switch (ask.then(() -> read)) {
            case Good<IncomingSheet.Outcome>(IncomingSheet.Read table) ->
                acting.as(who, () -> loaded(who, form, table));
            case Good<IncomingSheet.Outcome> unread -> FailedRequest.UNREADABLE;
            case Bad<IncomingSheet.Outcome>(var problems) -> acting.looking(who, () -> page(form, null, problems));
        };
    }

    private static IncomingSheet.Outcome read(@Nullable MultipartFile file) throws IOException {
        if (file == null
                || file.getOriginalFilename() == null
                || file.getOriginalFilename().isEmpty()) {
            return new IncomingSheet.Unreadable("Choose a file");
        }
        try (var stream = file.getInputStream()) {
            return IncomingSheet.read(stream.readNBytes(IncomingSheet.MOST_BYTES + 1));
        }
    }

    private ImportsPage loaded(Actor.Person who, ImportForm form, IncomingSheet.Read table) {
        var outcome = completionsImport.load(who, table, form.givenBy().strip(), form.strangers());
        return switch (outcome) {
            case CompletionsImport.Outcome.Loaded loaded -> page(ImportForm.EMPTY, loaded, List.of());
            case CompletionsImport.Outcome.Mend mend -> page(form, mend, List.of(new Problem(FILE, mend.inWords())));
            case CompletionsImport.Outcome.NoColumns(var missing) ->
                page(
                        form,
                        outcome,
                        List.of(new Problem(
                                FILE,
                                "The first row must contain column headings. Missing: " + String.join(", ", missing))));
        };
    }

    private ImportsPage page(ImportForm form, CompletionsImport.@Nullable Outcome outcome, List<Problem> problems) {
        return new ImportsPage(form, outcome, catalogue.courses(), imports.latest(), problems);
    }
}
