package org.breakwater.library.procedures.feedback;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.breakwater.access.ForEveryone;
import org.breakwater.library.Library;
import org.breakwater.library.information.search.SearchWords;
import org.breakwater.library.rendering.TextNumbers;
import org.breakwater.library.rendering.TextNumbers.Card;
import org.breakwater.library.texts.TextVersionRow;
import org.breakwater.partnership.CallerKind;
import org.breakwater.partnership.Profile;
import org.breakwater.partnership.contactpoints.ContactPoints;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.keeping.CopiedAddress;
import org.breakwater.web.keeping.CopiedAddresses;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@ForEveryone
@RequestMapping(FeedbackController.ROOT)
class FeedbackController implements CopiedAddresses {

    static final String ROOT = "/procedures/feedback";

    private static final String CHAPTERS = "procedures/";

    private final Library library;
    private final ReaderFeedback feedback;
    private final FeedbackLimit limit;
    private final Profile profile;
    private final ContactPoints points;
    private final Clock clock;

    FeedbackController(
            Library library,
            ReaderFeedback feedback,
            FeedbackLimit limit,
            Profile profile,
            ContactPoints points,
            Clock clock) {
        this.library = library;
        this.feedback = feedback;
        this.limit = limit;
        this.profile = profile;
        this.points = points;
        this.clock = clock;
    }

    @GetMapping("/{chapter}")
    Screen ask(@PathVariable String chapter, @RequestParam(defaultValue = "") String clause) {
        return counting(chapter)
                .<Screen>map(
                        about -> page(chapter, about, FeedbackForm.fresh(about, clause), List.of(), List.of(), false))
                .orElse(FailedRequest.NOT_FOUND);
    }

    @PostMapping("/{chapter}")
    Screen tell(@PathVariable String chapter, FeedbackForm form, HttpServletRequest request) {
        return read(chapter, form)
                .or(() -> counting(chapter))
                .map(about -> tell(chapter, about, form, request.getRemoteAddr()))
                .orElse(FailedRequest.NOT_FOUND);
    }

    private Screen tell(String chapter, TextVersionRow about, FeedbackForm form, String address) {
        var crisis = crisis(form.words());
        return switch (form.check(about)) {
            case Checked.Bad<ReaderFeedback.FeedbackGiven>(var problems) ->
                page(chapter, about, form, problems, crisis, false);
            case Checked.Good<ReaderFeedback.FeedbackGiven>(var told) -> {
                if (!limit.mayTell(address)) {
                    var busy = new Problem(
                            "words", "We have had too much feedback from your network. Try again in an hour");
                    yield page(chapter, about, form, List.of(busy), crisis, true);
                }
                feedback.receive(told);
                yield new FeedbackReceivedPage(
                        chapter,
                        library.now().find(CHAPTERS + chapter).isPresent(),
                        about.frontRead().title(),
                        crisis,
                        !told.email().isEmpty());
            }
        };
    }

    private static FeedbackPage page(
            String chapter,
            TextVersionRow about,
            FeedbackForm form,
            List<Problem> problems,
            List<Card> crisis,
            boolean flood) {
        return new FeedbackPage(chapter, about, form, problems, crisis, flood);
    }

    private Optional<TextVersionRow> counting(String chapter) {
        return library.now()
                .find(CHAPTERS + chapter)
                .flatMap(publishedText -> library.version(publishedText.version()));
    }

    /**
     * It is about the version that was read, although another one may be in force by now, or none: the text is stored.
     */
    private Optional<TextVersionRow> read(String chapter, FeedbackForm form) {
        return InputParser.count(form.version()).flatMap(number -> library.published(CHAPTERS + chapter, number));
    }

    private List<Card> crisis(String words) {
        return SearchWords.sayDanger(words)
                ? new TextNumbers(profile, points.now(), CallerKind.PUBLIC, clock.instant()).call("danger")
                : List.of();
    }

    @Override
    public Stream<CopiedAddress> leaves() {
        return library.now().under(CHAPTERS).stream()
                .map(text -> new CopiedAddress.Closed(
                        ROOT + "/" + text.slug(),
                        "You cannot send feedback at the moment",
                        "Please send it later. If you are worried about a child, call us."));
    }
}
