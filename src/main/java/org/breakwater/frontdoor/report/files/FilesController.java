package org.breakwater.frontdoor.report.files;

import java.util.List;
import java.util.UUID;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.documents.Upload;
import org.breakwater.frontdoor.report.journey.FileSteps;
import org.breakwater.frontdoor.report.journey.Step;
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

/** An adult puts pictures and files to a report. */
@Controller
@ForEveryone
@RequestMapping(FilesController.ADDRESS)
class FilesController implements TakesFiles {

    static final String ADDRESS = "/report/files";

    private final FileSteps steps;

    FilesController(FileSteps steps) {
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
    Screen files(Browser browser) {
        return steps.show(browser, Step.FILES, FilesPage::new);
    }

    @PostMapping
    Screen send(
            @RequestParam(name = FileSteps.FILES, required = false) @Nullable List<MultipartFile> sent,
            Browser browser) {
        return steps.send(browser, Step.FILES, Upload.of(sent), FilesPage::new);
    }

    @PostMapping("/{file}/take-back")
    Screen takeBack(@PathVariable UUID file, Browser browser) {
        return steps.takeBack(browser, Step.FILES, file);
    }
}
