package org.breakwater.training.checkin;

import java.util.UUID;
import java.util.function.BiFunction;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.training.prove.ProvenLearner;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Someone has scanned the code in the room. */
@Controller
@ForEveryone
@RequestMapping("/training/check-in/{session}/{code}")
class CheckInController {

    private final ProvenLearner provenLearner;
    private final CheckIns checkIns;
    private final Catalogue catalogue;

    CheckInController(ProvenLearner provenLearner, CheckIns checkIns, Catalogue catalogue) {
        this.provenLearner = provenLearner;
        this.checkIns = checkIns;
        this.catalogue = catalogue;
    }

    @GetMapping
    Screen look(@PathVariable UUID session, @PathVariable String code, VisitorBrowser browser) {
        return provenLearner.show(browser, address(session, code), email -> page(session, code, checkIns::look));
    }

    @PostMapping
    Screen enter(@PathVariable UUID session, @PathVariable String code, VisitorBrowser browser) {
        return provenLearner.act(browser, address(session, code), email -> page(session, code, checkIns::enter));
    }

    private Screen page(UUID session, String code, BiFunction<SessionRow, String, CheckIns.Answer> answer) {
        return checkIns.session(session)
                .<Screen>map(
                        row -> new CheckInPage(row, catalogue.titleOf(row.course()), code, answer.apply(row, code)))
                .orElse(FailedRequest.NOT_FOUND);
    }

    /** Nobody is redirected unless the code is ours. */
    private static String address(UUID session, String code) {
        return code.matches("[0-9a-z]{1,20}") ? "/training/check-in/" + session + "/" + code : "/training/mine";
    }
}
