package org.breakwater.library.information.poster;

import org.breakwater.access.ForEveryone;
import org.breakwater.library.print.PdfPress;
import org.breakwater.web.Download;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Requests that are not cached: an address with a query. */
@Controller
@ForEveryone
@RequestMapping("/information/poster")
class PosterController {

    private final Posters posters;
    private final PdfPress press;

    PosterController(Posters posters, PdfPress press) {
        this.posters = posters;
        this.press = press;
    }

    @GetMapping
    Screen poster() {
        return new PosterPage(posters.now());
    }

    @GetMapping("/" + PosterPdf.NAME)
    Screen sheet() {
        return press.print(about -> new PosterPdf(posters.now()))
                .<Screen>map(pdf -> new Download(pdf, PdfPress.TYPE))
                .orElse(FailedRequest.RESTING);
    }
}
