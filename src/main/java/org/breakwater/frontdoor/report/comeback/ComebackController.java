package org.breakwater.frontdoor.report.comeback;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.frontdoor.Conversation;
import org.breakwater.frontdoor.MessageRow;
import org.breakwater.frontdoor.model.DangerSigns;
import org.breakwater.frontdoor.report.Readers;
import org.breakwater.frontdoor.report.comeback.ReturnVisits.Opened;
import org.breakwater.partnership.Caller;
import org.breakwater.web.Checked;
import org.breakwater.web.Page;
import org.breakwater.web.Screen;
import org.breakwater.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** For people who came back. */
@Controller
@ForEveryone
@RequestMapping("/report/comeback")
class ComebackController {

    private static final String NEWS = "/report/comeback/news";
    private static final String ADD = "/report/comeback/add";
    private static final String ANSWER = "/report/comeback/answer/";

    private final ReturnVisits visits;
    private final News news;
    private final Conversation conversation;
    private final Readers readers;

    ComebackController(ReturnVisits visits, News news, Conversation conversation, Readers readers) {
        this.visits = visits;
        this.news = news;
        this.conversation = conversation;
        this.readers = readers;
    }

    @GetMapping("/news")
    Screen news(Browser browser) {
        return visits.visiting(
                browser, record -> new NewsPage(news.sentence(record), news.questions(record), news.added(record)));
    }

    @GetMapping("/add")
    Screen add(Browser browser) {
        return visits.visiting(browser, record -> new WordsPage(WordsForm.fresh(), List.of(), "", ADD));
    }

    @PostMapping("/add")
    Screen add(WordsForm form, Browser browser) {
        return visits.visiting(
                browser,
                record -> hear(
                        record, null, form, new WordsPage(form, form.check().problems(), "", ADD)),
                () -> LatePage.of(LateForm.of(form, "")));
    }

    /** A question that was answered already, or that is none of ours, leads back. */
    @GetMapping("/answer/{question}")
    Screen answer(@PathVariable UUID question, Browser browser) {
        return visits.visiting(
                browser,
                record -> news.questions(record).stream()
                        .filter(one -> one.id().equals(question))
                        .findFirst()
                        .<Screen>map(one -> new WordsPage(WordsForm.fresh(), List.of(), one.words(), ANSWER + question))
                        .orElseGet(() -> redirect(NEWS)));
    }

    /** Whatever was answered before: what they say now is heard too. */
    @PostMapping("/answer/{question}")
    Screen answer(@PathVariable UUID question, WordsForm form, Browser browser) {
        return visits.visiting(
                browser,
                record -> {
                    var asked = conversation.question(record, question);
                    var words = asked.map(MessageRow::words).orElse("");
                    var id = asked.map(MessageRow::id).orElse(null);
                    var again = new WordsPage(form, form.check().problems(), words, ANSWER + question);
                    return hear(record, id, form, again);
                },
                () -> LatePage.of(LateForm.of(form, question.toString())));
    }

    /** The phrase opens another visit, and what came too late for the last one is heard. */
    @PostMapping("/late")
    Screen late(LateForm form, Browser browser) {
        if (form.check() instanceof Checked.Bad<WordsForm>(var problems)) {
            return new LatePage(form, problems, Opened.YES);
        }
        var opened = visits.open(browser, form.sixWords());
        return opened == Opened.YES
                ? visits.with(form.sixWords(), record -> hearLate(record, form))
                : new LatePage(form, List.of(), opened);
    }

    private Screen hearLate(UUID record, LateForm form) {
        if (form.words().isBlank()) {
            return redirect(FilesController.ADDRESS);
        }
        var question = Typed.id(form.question())
                .flatMap(id -> conversation.question(record, id))
                .map(MessageRow::id)
                .orElse(null);
        var heard = hear(record, question, form.told(), LatePage.of(form));
        var isDanger = !DangerSigns.in(form.words()).isEmpty();
        return form.hasFiles() && !isDanger ? redirect(FilesController.ADDRESS) : heard;
    }

    @GetMapping("/thanks")
    Screen thanks(Browser browser) {
        return visits.visiting(browser, record -> new ThanksPage(false, readers.now(Caller.PUBLIC)));
    }

    @GetMapping("/danger")
    Screen danger(Browser browser) {
        return visits.visiting(browser, record -> new ThanksPage(true, readers.now(Caller.PUBLIC)));
    }

    @PostMapping("/end")
    Screen end(Browser browser) {
        visits.end(browser);
        return redirect("/report/gone");
    }

    private Screen hear(UUID record, @Nullable UUID question, WordsForm form, Page again) {
        return switch (form.check()) {
            case Checked.Bad<WordsForm> _ -> again;
            case Checked.Good(var told) -> {
                conversation.hear(record, question, told.words(), told.once());
                yield redirect(
                        "/report/comeback/" + (DangerSigns.in(told.words()).isEmpty() ? "thanks" : "danger"));
            }
        };
    }
}
