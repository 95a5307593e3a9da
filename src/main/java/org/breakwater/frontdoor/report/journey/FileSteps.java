package org.breakwater.frontdoor.report.journey;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import org.breakwater.access.proving.Browser;
import org.breakwater.documents.FileRow;
import org.breakwater.documents.Looked;
import org.breakwater.documents.Upload;
import org.breakwater.frontdoor.VisitorsFiles;
import org.breakwater.frontdoor.report.draft.Draft;
import org.breakwater.web.Checked;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Component;

/** The question for pictures and files: whoever sends some sees that they came; whoever sends none goes on. */
@Component
public class FileSteps {

    /** The field of the form. */
    public static final String FILES = "files";

    private final Journey journey;
    private final VisitorsFiles files;
    private final LateForms lateForms;

    FileSteps(Journey journey, VisitorsFiles files, LateForms lateForms) {
        this.journey = journey;
        this.files = files;
        this.lateForms = lateForms;
    }

    /** Draws the question with what came so far, and with what is to be mended. */
    @FunctionalInterface
    public interface Question {
        Screen of(Here here, List<FileRow> files, List<Problem> problems);
    }

    public Screen show(Browser browser, Step step, Question page) {
        return journey.show(browser, step, here -> page.of(here, files.unsent(here.draft()), List.of()));
    }

    public Screen send(Browser browser, Step step, List<Upload> sent, Question page) {
        if (sent.isEmpty()) {
            return journey.answer(
                    browser,
                    step,
                    new Checked.Good<>(""),
                    (answers, nothing) -> answers,
                    (problems, here) -> page.of(here, files.unsent(here.draft()), problems));
        }
        var looked = files.look(sent);
        return journey.unsentOrLate(
                browser,
                draft -> draft.way() == step.way()
                        ? put(Journey.here(browser, draft, step), step, looked, page)
                        : elsewhere(draft),
                () -> lateForms.show(browser, step, here -> put(here, step, looked, page)));
    }

    public Screen takeBack(Browser browser, Step step, UUID file) {
        return journey.unsent(browser, draft -> {
            files.takeBack(draft.id(), file);
            return redirect(step.path());
        });
    }

    private Screen put(Here here, Step step, List<Looked> looked, Question page) {
        if (here.lateness() == Here.Late.BUSY) {
            return page.of(here, List.of(), List.of(new Problem(FILES, "Choose your files again")));
        }
        var problems = files.put(here.draft(), looked).why().stream()
                .map(why -> new Problem(FILES, why))
                .toList();
        return problems.isEmpty()
                ? redirect(here.isLate() ? LateForms.address(step) : step.path())
                : page.of(here, files.unsent(here.draft()), problems);
    }

    private static Screen elsewhere(Draft draft) {
        return redirect(Step.first(draft.way()).path());
    }
}
