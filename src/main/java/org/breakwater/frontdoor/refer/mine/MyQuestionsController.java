package org.breakwater.frontdoor.refer.mine;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.frontdoor.conversations.ReporterConversation;
import org.breakwater.frontdoor.conversations.ReporterMessageRow;
import org.breakwater.frontdoor.refer.ReferralEditing;
import org.breakwater.frontdoor.refer.prove.AddressProof;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A referrer answers the desk's questions, or adds something: the desk sees it like any reporter's message. */
@Controller
@ForEveryone
@RequestMapping("/refer/mine/questions/{id}")
class MyQuestionsController {

    private final ReferralEditing referralEditing;
    private final ReporterConversation conversation;
    private final MyReferrals myReferrals;

    MyQuestionsController(ReferralEditing referralEditing, ReporterConversation conversation, MyReferrals myReferrals) {
        this.referralEditing = referralEditing;
        this.conversation = conversation;
        this.myReferrals = myReferrals;
    }

    @GetMapping
    Screen show(@PathVariable UUID id, VisitorBrowser browser) {
        return referralEditing.proven(
                browser,
                (proof, owner) -> theirs(owner, id, row -> {
                    myReferrals.did(proof, owner, row, "viewed questions from the desk");
                    var added = conversation.of(id).stream()
                            .filter(message -> !message.fromDesk())
                            .count();
                    return new MyQuestionsPage(id, row.reference(), conversation.unanswered(id), (int) added);
                }));
    }

    @GetMapping("/reply")
    Screen more(@PathVariable UUID id, VisitorBrowser browser) {
        return referralEditing.proven(
                browser, (proof, owner) -> theirs(owner, id, row -> page(row, null, MyReplyForm.fresh(), List.of())));
    }

    @PostMapping("/reply")
    Screen more(@PathVariable UUID id, MyReplyForm form, VisitorBrowser browser) {
        return referralEditing.heard(
                browser, (proof, owner) -> theirs(owner, id, row -> hear(by(proof, owner, row), row, null, form)));
    }

    @GetMapping("/reply/{question}")
    Screen answer(@PathVariable UUID id, @PathVariable UUID question, VisitorBrowser browser) {
        return referralEditing.proven(
                browser,
                (proof, owner) -> theirs(
                        owner, id, row -> asked(id, question, of -> page(row, of, MyReplyForm.fresh(), List.of()))));
    }

    /** Whether or not it was answered before: the new text is stored too. */
    @PostMapping("/reply/{question}")
    Screen answer(@PathVariable UUID id, @PathVariable UUID question, MyReplyForm form, VisitorBrowser browser) {
        return referralEditing.heard(
                browser,
                (proof, owner) -> theirs(
                        owner,
                        id,
                        row -> hear(
                                by(proof, owner, row),
                                row,
                                conversation.question(id, question).orElse(null),
                                form)));
    }

    /** The note about someone who answers for a colleague. */
    private Runnable by(AddressProof proof, byte[] owner, MyReferralRow row) {
        return () -> {
            if (!row.mine()) {
                myReferrals.did(proof, owner, row, "answered for the referrer");
            }
        };
    }

    private Screen hear(Runnable by, MyReferralRow row, @Nullable ReporterMessageRow question, MyReplyForm form) {
        return switch (form.check()) {
            case Bad<String>(var problems) -> page(row, question, form, problems);
            case Good<String>(var words) -> {
                by.run();
                var said = row.mine() ? words : "From a colleague of the referrer:\n" + words;
                conversation.hear(row.recordId(), question == null ? null : question.id(), said, form.once());
                yield redirect("/refer/mine/questions/" + row.recordId());
            }
        };
    }

    /** A question that was answered already, or belongs to another, redirects back. */
    private Screen asked(UUID id, UUID question, Function<ReporterMessageRow, Screen> work) {
        return conversation.unanswered(id).stream()
                .filter(one -> one.id().equals(question))
                .findFirst()
                .map(work)
                .orElseGet(() -> redirect("/refer/mine/questions/" + id));
    }

    private Screen theirs(byte[] owner, UUID id, Function<MyReferralRow, Screen> work) {
        return myReferrals.readable(owner, id).map(work).orElse(FailedRequest.NOT_FOUND);
    }

    private static MyReplyPage page(
            MyReferralRow row, @Nullable ReporterMessageRow question, MyReplyForm form, List<Problem> problems) {
        var path = "/refer/mine/questions/" + row.recordId();
        return new MyReplyPage(
                row.recordId(),
                row.reference(),
                question == null ? "" : question.words(),
                question == null ? path + "/reply" : path + "/reply/" + question.id(),
                form,
                problems);
    }
}
