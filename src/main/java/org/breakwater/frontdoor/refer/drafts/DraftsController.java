package org.breakwater.frontdoor.refer.drafts;

import static org.breakwater.web.Redirect.redirect;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.audit.AuditLog;
import org.breakwater.frontdoor.VisitorFiles;
import org.breakwater.frontdoor.refer.ReferralEditing;
import org.breakwater.frontdoor.refer.drafthandover.DraftHandovers;
import org.breakwater.frontdoor.refer.signoff.SignOffs;
import org.breakwater.frontdoor.refer.writing.OwnDraft;
import org.breakwater.frontdoor.refer.writing.ReferralDrafts;
import org.breakwater.frontdoor.referrals.Referral;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A person views their drafts, continues one, begins another, or deletes one. */
@Controller
@ForEveryone
@RequestMapping("/refer/drafts")
class DraftsController {

    private static final Actor.Visitor WRITER = new Actor.Visitor();

    private final ReferralEditing referralEditing;
    private final ReferralDrafts drafts;
    private final DraftHandovers draftHandovers;
    private final SignOffs signOffs;
    private final VisitorFiles files;
    private final AuditLog audit;

    DraftsController(
            ReferralEditing referralEditing,
            ReferralDrafts drafts,
            DraftHandovers draftHandovers,
            SignOffs signOffs,
            VisitorFiles files,
            AuditLog audit) {
        this.referralEditing = referralEditing;
        this.drafts = drafts;
        this.draftHandovers = draftHandovers;
        this.signOffs = signOffs;
        this.files = files;
        this.audit = audit;
    }

    @GetMapping
    Screen list(VisitorBrowser browser) {
        return referralEditing.proven(
                browser,
                (proof, owner) -> new DraftsPage(drafts.of(owner), draftHandovers.of(owner), signOffs.waiting(owner)));
    }

    /** An empty draft is used first. */
    @PostMapping("/another")
    Screen another(VisitorBrowser browser) {
        return referralEditing.proven(browser, (proof, owner) -> {
            var now = drafts.of(owner);
            var empty = now.stream().filter(this::isEmpty).findFirst().map(OwnDraft::id);
            if (empty.isEmpty() && now.size() >= ReferralDrafts.MOST) {
                return redirect(ReferralEditing.LIST);
            }
            referralEditing.turnTo(browser, proof, empty.orElseGet(() -> drafts.begin(owner)));
            return redirect(ReferralEditing.TASKS);
        });
    }

    private boolean isEmpty(OwnDraft draft) {
        return draft.told().equals(Referral.NONE) && files.unsent(draft.id()).isEmpty();
    }

    @PostMapping("/{draft}/continue")
    Screen goOn(@PathVariable UUID draft, VisitorBrowser browser) {
        return referralEditing.proven(browser, (proof, owner) -> {
            if (theirs(owner, draft).isEmpty()) {
                return redirect(ReferralEditing.LIST);
            }
            referralEditing.turnTo(browser, proof, draft);
            return redirect(ReferralEditing.TASKS);
        });
    }

    @GetMapping("/{draft}/delete")
    Screen ask(@PathVariable UUID draft, VisitorBrowser browser) {
        return referralEditing.proven(
                browser,
                (proof, owner) -> theirs(owner, draft)
                        .<Screen>map(one ->
                                new DeleteDraftPage(one, files.unsent(draft).size(), signOffs.ofDraft(draft)))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    /** Repeating it is harmless. */
    @PostMapping("/{draft}/delete")
    Screen throwAway(@PathVariable UUID draft, VisitorBrowser browser) {
        return referralEditing.proven(browser, (proof, owner) -> {
            theirs(owner, draft).ifPresent(one -> {
                signOffs.withdraw(draft);
                drafts.throwAway(draft, owner);
                audit.record(WRITER.id(), WRITER.roleName(), "deleted a draft", "draft:" + draft, "");
            });
            return redirect(ReferralEditing.LIST);
        });
    }

    private Optional<OwnDraft> theirs(byte[] owner, UUID draft) {
        return drafts.of(owner).stream().filter(one -> one.id().equals(draft)).findFirst();
    }
}
