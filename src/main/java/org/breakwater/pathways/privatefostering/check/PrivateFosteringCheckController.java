package org.breakwater.pathways.privatefostering.check;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.breakwater.access.ChangesNothing;
import org.breakwater.access.ForEveryone;
import org.breakwater.partnership.CallerKind;
import org.breakwater.partnership.ConcernAbout;
import org.breakwater.partnership.contactpoints.WhoToCall;
import org.breakwater.pathways.privatefostering.check.PrivateFosteringDefinition.Answer;
import org.breakwater.pathways.privatefostering.check.PrivateFosteringDefinition.Arrangement;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.keeping.CopiedAddress;
import org.breakwater.web.keeping.CopiedAddresses;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@ForEveryone
@RequestMapping(PrivateFosteringCheckController.ADDRESS)
class PrivateFosteringCheckController implements CopiedAddresses {

    static final String ADDRESS = "/private-fostering/check";

    private static final WhoToCall.Question ABOUT_A_CHILD =
            new WhoToCall.Question(ConcernAbout.CHILD, false, false, CallerKind.PUBLIC);

    private final WhoToCall whoToCall;
    private final Clock clock;

    PrivateFosteringCheckController(WhoToCall whoToCall, Clock clock) {
        this.whoToCall = whoToCall;
        this.clock = clock;
    }

    @GetMapping
    Screen ask() {
        return new PrivateFosteringCheckPage(PrivateFosteringCheckForm.EMPTY, List.of());
    }

    @PostMapping
    @ChangesNothing
    Screen answer(PrivateFosteringCheckForm form) {
        return switch (form.check()) {
            case Checked.Bad<Arrangement>(var problems) -> new PrivateFosteringCheckPage(form, problems);
            case Checked.Good<Arrangement>(var arrangement) -> result(arrangement);
        };
    }

    private Screen result(Arrangement arrangement) {
        var finding = PrivateFosteringDefinition.apply(arrangement);
        return new PrivateFosteringResultPage(
                finding.answer() == Answer.YES,
                finding.answer() != Answer.NOT_SURE,
                finding.because(),
                whoToCall.answer(ABOUT_A_CHILD, clock.instant()).answers());
    }

    @Override
    public Stream<CopiedAddress> leaves() {
        return Stream.of(new CopiedAddress.Closed(
                ADDRESS,
                "You cannot check this at the moment",
                "Call us, and we will work it out with you. You do not have to give names."));
    }
}
