package org.breakwater.frontdoor.report.files;

import java.util.List;
import java.util.UUID;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.documents.UploadedFile;
import org.breakwater.frontdoor.report.journey.ReportFileUploads;
import org.breakwater.frontdoor.report.journey.ReportPosition;
import org.breakwater.frontdoor.report.journey.ReportStep;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.TakesFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** An adult adds pictures and files to a report. */
@Controller
@ForEveryone
@RequestMapping(ReportFilesController.ADDRESS)
class ReportFilesController implements TakesFiles {

    static final String ADDRESS = "/report/files";

    private final ReportFileUploads steps;

    ReportFilesController(ReportFileUploads steps) {
        this.steps = steps;
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
        return steps.show(browser, ReportStep.FILES, ReportFilesPage::new);
    }

    @PostMapping
    Screen send(
            @RequestParam(name = ReportFileUploads.FILES, required = false) @Nullable List<MultipartFile> sent,
            @RequestParam(name = ReportPosition.THEN, defaultValue = "") String then,
            VisitorBrowser browser) {
        var stays = then.equals(ReportFilesPage.MORE);
        return steps.send(browser, ReportStep.FILES, UploadedFile.of(sent), stays, ReportFilesPage::new);
    }

    @PostMapping("/{file}/take-back")
    Screen takeBack(@PathVariable UUID file, VisitorBrowser browser) {
        return steps.takeBack(browser, ReportStep.FILES, file);
    }
}
