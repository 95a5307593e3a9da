package org.breakwater.frontdoor.refer.mine;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.audit.AuditLog;
import org.breakwater.frontdoor.Conversation;
import org.breakwater.frontdoor.MessageRow;
import org.breakwater.frontdoor.refer.draft.Writing;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Mishap;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A referrer answers what the desk asks, or tells more: it comes to the desk as whoever came back. */
@Controller
@ForEveryone
@RequestMapping("/refer/mine/questions/{id}")
class QuestionsController {

    private final Writing writing;
    private final Conversation conversation;
    private final JdbcClient jdbc;
    private final AuditLog audit;

    QuestionsController(Writing writing, Conversation conversation, JdbcClient jdbc, AuditLog audit) {
        this.writing = writing;
        this.conversation = conversation;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @GetMapping
    Screen show(@PathVariable UUID id, Browser browser) {
        return writing.proven(
                browser,
                (proof, owner) -> theirs(owner, id, row -> {
                    var visitor = new Actor.Visitor();
                    audit.record(
                            visitor.id(), visitor.roleName(), "viewed questions from the desk", "contact:" + id, "");
                    var added = conversation.of(id).stream()
                            .filter(message -> !message.fromDesk())
                            .count();
                    return new QuestionsPage(id, row.reference(), conversation.unanswered(id), (int) added);
                }));
    }

    @GetMapping("/more")
    Screen more(@PathVariable UUID id, Browser browser) {
        return writing.proven(
                browser, (proof, owner) -> theirs(owner, id, row -> page(row, null, WordsForm.fresh(), List.of())));
    }

    @PostMapping("/more")
    Screen more(@PathVariable UUID id, WordsForm form, Browser browser) {
        return writing.heard(browser, (proof, owner) -> theirs(owner, id, row -> hear(row, null, form)));
    }

    @GetMapping("/answer/{question}")
    Screen answer(@PathVariable UUID id, @PathVariable UUID question, Browser browser) {
        return writing.proven(
                browser,
                (proof, owner) -> theirs(
                        owner, id, row -> asked(id, question, of -> page(row, of, WordsForm.fresh(), List.of()))));
    }

    /** Whatever was answered before: what they say now is heard too. */
    @PostMapping("/answer/{question}")
    Screen answer(@PathVariable UUID id, @PathVariable UUID question, WordsForm form, Browser browser) {
        return writing.heard(
                browser,
                (proof, owner) -> theirs(
                        owner,
                        id,
                        row -> hear(row, conversation.question(id, question).orElse(null), form)));
    }

    private Screen hear(MineRow row, @Nullable MessageRow question, WordsForm form) {
        return switch (form.check()) {
            case Bad<String>(var problems) -> page(row, question, form, problems);
            case Good<String>(var words) -> {
                conversation.hear(row.recordId(), question == null ? null : question.id(), words, form.once());
                yield redirect("/refer/mine/questions/" + row.recordId());
            }
        };
    }

    /** A question that was answered already, or that is none of theirs, leads back. */
    private Screen asked(UUID id, UUID question, Function<MessageRow, Screen> work) {
        return conversation.unanswered(id).stream()
                .filter(one -> one.id().equals(question))
                .findFirst()
                .map(work)
                .orElseGet(() -> redirect("/refer/mine/questions/" + id));
    }

    private Screen theirs(byte[] owner, UUID id, Function<MineRow, Screen> work) {
        return jdbc.sql(MineRow.ONE)
                .param("owner", owner)
                .param("record", id)
                .query(MineRow.class)
                .optional()
                .map(work)
                .orElse(Mishap.NOT_FOUND);
    }

    private static WordsPage page(MineRow row, @Nullable MessageRow question, WordsForm form, List<Problem> problems) {
        var path = "/refer/mine/questions/" + row.recordId();
        return new WordsPage(
                row.recordId(),
                row.reference(),
                question == null ? "" : question.words(),
                question == null ? path + "/more" : path + "/answer/" + question.id(),
                form,
                problems);
    }
}
