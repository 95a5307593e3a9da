package org.breakwater.library.information;

import org.breakwater.access.ForEveryone;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Requests that are not cached: an address with a query, or a broken one. */
@Controller
@ForEveryone
@RequestMapping("/information")
class InformationController {

    private final InformationTexts texts;

    InformationController(InformationTexts texts) {
        this.texts = texts;
    }

    @GetMapping
    Screen front() {
        return texts.front();
    }

    @GetMapping("/{audience}")
    Screen audience(@PathVariable String audience) {
        return texts.audience(audience).map(Screen.class::cast).orElse(FailedRequest.NOT_FOUND);
    }

    @GetMapping("/{audience}/{text}")
    Screen text(@PathVariable String audience, @PathVariable String text) {
        return translation(audience, text, "en");
    }

    @GetMapping("/{audience}/{text}/{language}")
    Screen translation(@PathVariable String audience, @PathVariable String text, @PathVariable String language) {
        return texts.text(audience, text, language).map(Screen.class::cast).orElse(FailedRequest.NOT_FOUND);
    }
}
