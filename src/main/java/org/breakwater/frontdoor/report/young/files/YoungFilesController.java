package org.breakwater.frontdoor.report.young.files;

import java.util.List;
import java.util.UUID;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.documents.UploadedFile;
import org.breakwater.frontdoor.report.journey.ReportFileUploads;
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

/** A child or young person adds pictures and files to their report. */
@Controller
@ForEveryone
@RequestMapping(YoungFilesController.ADDRESS)
class YoungFilesController implements TakesFiles {

    static final String ADDRESS = "/report/young/files";

    private final ReportFileUploads steps;

    YoungFilesController(ReportFileUploads steps) {
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
        return steps.show(browser, ReportStep.YOUNG_FILES, YoungFilesPage::new);
    }

    @PostMapping
    Screen send(
            @RequestParam(name = ReportFileUploads.FILES, required = false) @Nullable List<MultipartFile> sent,
            VisitorBrowser browser) {
        return steps.send(browser, ReportStep.YOUNG_FILES, UploadedFile.of(sent), true, YoungFilesPage::new);
    }

    @PostMapping("/{file}/take-back")
    Screen takeBack(@PathVariable UUID file, VisitorBrowser browser) {
        return steps.takeBack(browser, ReportStep.YOUNG_FILES, file);
    }
}
