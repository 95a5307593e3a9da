package org.breakwater.frontdoor.report.journey;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.documents.FileRow;
import org.breakwater.documents.UploadedFile;
import org.breakwater.documents.inspection.InspectedFile;
import org.breakwater.frontdoor.VisitorFiles;
import org.breakwater.frontdoor.report.draft.ReportDraft;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Component;

/** The question for pictures and files: uploads are shown here, and with all answers before they are sent. */
@Component
public class ReportFileUploads {

    /** The field of the form. */
    public static final String FILES = "files";

    private final ReportJourney journey;
    private final VisitorFiles files;
    private final ExpiredDraftForms lateReportForms;

    ReportFileUploads(ReportJourney journey, VisitorFiles files, ExpiredDraftForms lateReportForms) {
        this.journey = journey;
        this.files = files;
        this.lateReportForms = lateReportForms;
    }

    /** Shows the question with the files so far, and with errors. */
    @FunctionalInterface
    public interface Question {
        Screen of(ReportPosition reportPosition, List<FileRow> files, List<Problem> problems);
    }

    public Screen show(VisitorBrowser browser, ReportStep step, Question page) {
        return journey.show(
                browser,
                step,
                reportPosition -> page.of(reportPosition, files.unsent(reportPosition.draft()), List.of()));
    }

    /** @param stays whether they see the uploads before they continue */
    public Screen send(VisitorBrowser browser, ReportStep step, List<UploadedFile> sent, boolean stays, Question page) {
        if (sent.isEmpty()) {
            return journey.answer(
                    browser,
                    step,
                    new Checked.Good<>(""),
                    (answers, nothing) -> answers,
                    (problems, reportPosition) ->
                            page.of(reportPosition, files.unsent(reportPosition.draft()), problems));
        }
        var looked = files.look(sent);
        var same = ExpiredDraftForms.isAfterOne(browser) ? ExpiredDraftForms.address(step) : step.path();
        Function<ReportDraft, String> onward = draft ->
                stays ? same : ReportPosition.after(browser, draft, step).path();
        return journey.unsentOrLate(
                browser,
                draft -> draft.way() == step.way()
                        ? put(ReportPosition.of(browser, draft, step), onward.apply(draft), looked, page)
                        : elsewhere(draft),
                () -> lateReportForms.show(
                        browser,
                        step,
                        reportPosition -> put(reportPosition, ExpiredDraftForms.address(step), looked, page)));
    }

    public Screen takeBack(VisitorBrowser browser, ReportStep step, UUID file) {
        return journey.unsent(browser, draft -> {
            files.takeBack(draft.id(), file);
            return redirect(step.path());
        });
    }

    private Screen put(ReportPosition reportPosition, String onward, List<InspectedFile> looked, Question page) {
        if (reportPosition.lateness() == ReportPosition.Late.BUSY) {
            return page.of(reportPosition, List.of(), List.of(new Problem(FILES, "Choose your files again")));
        }
        var problems = files.put(reportPosition.draft(), looked).why().stream()
                .map(why -> new Problem(FILES, why))
                .toList();
        return problems.isEmpty()
                ? redirect(onward)
                : page.of(reportPosition, files.unsent(reportPosition.draft()), problems);
    }

    private static Screen elsewhere(ReportDraft draft) {
        return redirect(ReportStep.first(draft.way()).path());
    }
}
