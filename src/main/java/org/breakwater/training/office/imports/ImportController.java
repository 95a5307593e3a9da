package org.breakwater.training.office.imports;

import java.io.IOException;
import java.util.List;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.training.Catalogue;
import org.breakwater.training.model.Brought;
import org.breakwater.training.model.Importing;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Mishap;
import org.breakwater.web.Problem;
import org.breakwater.web.Questions;
import org.breakwater.web.Screen;
import org.breakwater.web.TakesFiles;
import org.breakwater.web.sheets.Incoming;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The office brings in what people did online: all of a file, or nothing of it. */
@Controller
@For(Role.BUSINESS_MANAGER)
@RequestMapping(ImportController.ADDRESS)
class ImportController implements TakesFiles {

    static final String ADDRESS = "/training/office/imports";

    private static final String FILE = "file";

    private final Acting acting;
    private final Importing importing;
    private final Brought brought;
    private final Catalogue catalogue;

    ImportController(Acting acting, Importing importing, Brought brought, Catalogue catalogue) {
        this.acting = acting;
        this.importing = importing;
        this.brought = brought;
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

    /** The file is read before a connection to the database is held. */
    @PostMapping
    Screen bring(
            ImportForm form,
            @RequestParam(name = FILE, required = false) @Nullable MultipartFile file,
            Actor.Person who)
            throws IOException {
        var ask = new Questions();
        var read = read(file);
        if (read instanceof Incoming.Unreadable(var why)) {
            ask.problem(FILE, why);
        }
        form.check(ask);
        return switch (ask.then(() -> read)) {
            case Good<Incoming.Outcome>(Incoming.Read table) -> acting.as(who, () -> loaded(who, form, table));
            case Good<Incoming.Outcome> unread -> Mishap.UNREADABLE;
            case Bad<Incoming.Outcome>(var problems) -> acting.looking(who, () -> page(form, null, problems));
        };
    }

    private static Incoming.Outcome read(@Nullable MultipartFile file) throws IOException {
        if (file == null
                || file.getOriginalFilename() == null
                || file.getOriginalFilename().isEmpty()) {
            return new Incoming.Unreadable("Choose a file");
        }
        try (var stream = file.getInputStream()) {
            return Incoming.read(stream.readNBytes(Incoming.MOST_BYTES + 1));
        }
    }

    private ImportPage loaded(Actor.Person who, ImportForm form, Incoming.Read table) {
        var outcome = importing.load(who, table, form.givenBy().strip(), form.strangers());
        return switch (outcome) {
            case Importing.Outcome.Loaded loaded -> page(ImportForm.EMPTY, loaded, List.of());
            case Importing.Outcome.Mend mend -> page(form, mend, List.of(new Problem(FILE, mend.inWords())));
            case Importing.Outcome.NoColumns(var missing) ->
                page(
                        form,
                        outcome,
                        List.of(new Problem(
                                FILE, "The first line must name the columns. Missing: " + String.join(", ", missing))));
        };
    }

    private ImportPage page(ImportForm form, Importing.@Nullable Outcome outcome, List<Problem> problems) {
        return new ImportPage(form, outcome, catalogue.courses(), brought.latest(), problems);
    }
}
