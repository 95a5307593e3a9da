package org.breakwater.library.editor.feedback;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.library.TextPlaces;
import org.breakwater.library.procedures.feedback.FeedbackRow;
import org.breakwater.library.procedures.feedback.ReaderFeedback;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@For({Role.AUTHOR, Role.BUSINESS_MANAGER})
@RequestMapping(EditorFeedbackController.ROOT)
class EditorFeedbackController {

    static final String ROOT = "/library/editor/feedback";

    private final ReaderFeedback feedback;

    EditorFeedbackController(ReaderFeedback feedback) {
        this.feedback = feedback;
    }

    /** @param path of a text, to see only what is about it */
    @GetMapping
    Screen open(
            @RequestParam(defaultValue = "") String path,
            @RequestParam(defaultValue = "1") String page,
            Actor.Person who) {
        var number = InputParser.page(page);
        var known = TextPlaces.isOne(path) ? path : "";
        var notes = known.isEmpty() ? feedback.open(who, number) : feedback.open(who, known, number);
        return list(notes, false, known, number);
    }

    @GetMapping("/closed")
    Screen closed(@RequestParam(defaultValue = "1") String page, Actor.Person who) {
        var number = InputParser.page(page);
        return list(feedback.closed(who, number), true, "", number);
    }

    @GetMapping("/{feedback}")
    Screen one(@PathVariable("feedback") String id, Actor.Person who) {
        return page(id, CloseFeedbackForm.EMPTY, List.of(), who);
    }

    @PostMapping("/{feedback}")
    Screen close(@PathVariable("feedback") String id, CloseFeedbackForm form, Actor.Person who) {
        var note = find(id, who);
        if (note.isEmpty()) {
            return FailedRequest.NOT_FOUND;
        }
        return switch (form.check()) {
            case Checked.Bad<String>(var problems) -> new EditorFeedbackItemPage(note.get(), form, problems);
            case Checked.Good<String>(var done) ->
                feedback.close(who, note.get().id(), done)
                        ? redirect(ROOT)
                        : page(
                                id,
                                form,
                                List.of(new Problem(
                                        "closed", "Someone else has closed this. See the action they took")),
                                who);
        };
    }

    private Screen page(String id, CloseFeedbackForm form, List<Problem> problems, Actor.Person who) {
        return find(id, who)
                .<Screen>map(note -> new EditorFeedbackItemPage(note, form, problems))
                .orElse(FailedRequest.NOT_FOUND);
    }

    private Optional<FeedbackRow> find(String id, Actor.Person who) {
        return InputParser.id(id).flatMap(known -> feedback.read(who, known));
    }

    private static Screen list(List<FeedbackRow> notes, boolean closed, String path, int number) {
        return new EditorFeedbackPage(
                notes.stream().limit(ReaderFeedback.ON_A_PAGE).toList(),
                closed,
                path,
                number,
                notes.size() > ReaderFeedback.ON_A_PAGE);
    }
}
