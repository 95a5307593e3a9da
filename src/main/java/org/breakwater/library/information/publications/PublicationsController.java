package org.breakwater.library.information.publications;

import static org.breakwater.web.Redirect.redirect;

import org.breakwater.access.ForEveryone;
import org.breakwater.library.information.publications.PublicationDetails.Sort;
import org.breakwater.library.print.PdfPress;
import org.breakwater.web.Download;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Requests that are not cached: an address with a query, and the permanent address of the latest yearly report. */
@Controller
@ForEveryone
@RequestMapping(Publications.ROOT)
class PublicationsController {

    private final Publications publications;

    PublicationsController(Publications publications) {
        this.publications = publications;
    }

    @GetMapping
    Screen shelf() {
        return publications.shelf();
    }

    /** Before there is one, the list is shown. */
    @GetMapping("/yearly-report")
    Screen newestYearlyReport() {
        return redirect(publications.newestYearlyReport().orElse(Publications.ROOT));
    }

    @GetMapping("/all/{sort}/{page}")
    Screen all(@PathVariable String sort, @PathVariable String page) {
        return Sort.of(sort)
                .filter(known -> page.matches("[1-9]\\d{0,5}"))
                .flatMap(known -> publications.page(known, Integer.parseInt(page)))
                .<Screen>map(found -> found)
                .orElse(FailedRequest.NOT_FOUND);
    }

    @GetMapping("/{publication}/" + PublicationSheet.NAME)
    Screen sheet(@PathVariable String publication) {
        return publications
                .sheet(publication)
                .<Screen>map(made -> made.<Screen>map(pdf -> new Download(pdf, PdfPress.TYPE))
                        .orElse(FailedRequest.RESTING))
                .orElse(FailedRequest.NOT_FOUND);
    }
}
