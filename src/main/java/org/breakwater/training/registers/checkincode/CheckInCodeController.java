package org.breakwater.training.registers.checkincode;

import java.util.UUID;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.training.PublicUrl;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.checkin.CheckInCode;
import org.breakwater.training.checkin.CheckIns;
import org.breakwater.training.prove.ProvenLearner;
import org.breakwater.training.registers.Registers;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A trainer shows the check-in code. */
@Controller
@ForEveryone
class CheckInCodeController {

    private final ProvenLearner provenLearner;
    private final Registers register;
    private final CheckIns checkIns;
    private final CheckInCode codes;
    private final PublicUrl our;
    private final Catalogue catalogue;

    CheckInCodeController(
            ProvenLearner provenLearner,
            Registers register,
            CheckIns checkIns,
            CheckInCode codes,
            PublicUrl our,
            Catalogue catalogue) {
        this.provenLearner = provenLearner;
        this.register = register;
        this.checkIns = checkIns;
        this.codes = codes;
        this.our = our;
        this.catalogue = catalogue;
    }

    @GetMapping("/training/registers/{session}/check-in-code")
    Screen code(@PathVariable UUID session, VisitorBrowser browser) {
        return provenLearner.show(
                browser,
                "/training/registers/" + session + "/check-in-code",
                email -> register.given(session)
                        .<Screen>map(row -> new CheckInCodePage(
                                row,
                                catalogue.titleOf(row.course()),
                                checkIns.isToday(row),
                                our.ofThisHouse() + "/training/check-in/" + session + "/" + codes.of(session),
                                codes.until()))
                        .orElse(FailedRequest.NOT_FOUND));
    }
}
