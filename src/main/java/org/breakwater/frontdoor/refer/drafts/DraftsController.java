package org.breakwater.frontdoor.refer.drafts;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.audit.AuditLog;
import org.breakwater.frontdoor.Referral;
import org.breakwater.frontdoor.SignOffs;
import org.breakwater.frontdoor.VisitorsFiles;
import org.breakwater.frontdoor.refer.draft.Handing;
import org.breakwater.frontdoor.refer.draft.OwnDraft;
import org.breakwater.frontdoor.refer.draft.ReferralDrafts;
import org.breakwater.frontdoor.refer.draft.Writing;
import org.breakwater.web.Mishap;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Someone looks at what they have in the making, goes on with one, begins another, or throws one away. */
@Controller
@ForEveryone
@RequestMapping("/refer/drafts")
class DraftsController {

    private static final Actor.Visitor WRITER = new Actor.Visitor();

    private final Writing writing;
    private final ReferralDrafts drafts;
    private final Handing handing;
    private final SignOffs signOffs;
    private final VisitorsFiles files;
    private final AuditLog audit;

    DraftsController(
            Writing writing,
            ReferralDrafts drafts,
            Handing handing,
            SignOffs signOffs,
            VisitorsFiles files,
            AuditLog audit) {
        this.writing = writing;
        this.drafts = drafts;
        this.handing = handing;
        this.signOffs = signOffs;
        this.files = files;
        this.audit = audit;
    }

    @GetMapping
    Screen list(Browser browser) {
        return writing.proven(
                browser,
                (proof, owner) -> proof.shared()
                        ? new ListPage(List.of(), List.of(), List.of(), true)
                        : new ListPage(drafts.of(owner), handing.of(owner), signOffs.waiting(owner), false));
    }

    /** One that was begun and never written into is used first; a shared mailbox goes on with what it has. */
    @PostMapping("/another")
    Screen another(Browser browser) {
        return writing.proven(browser, (proof, owner) -> {
            var now = drafts.of(owner);
            var empty = now.stream().filter(this::isEmpty).findFirst().map(OwnDraft::id);
            if (empty.isEmpty() && now.size() >= ReferralDrafts.MOST) {
                return redirect(Writing.LIST);
            }
            if (!proof.shared() || now.isEmpty()) {
                writing.turnTo(browser, proof, empty.orElseGet(() -> drafts.begin(proof, owner)));
            }
            return redirect(Writing.TASKS);
        });
    }

    private boolean isEmpty(OwnDraft draft) {
        return draft.told().equals(Referral.NONE) && files.unsent(draft.id()).isEmpty();
    }

    @PostMapping("/{draft}/go-on")
    Screen goOn(@PathVariable UUID draft, Browser browser) {
        return writing.proven(browser, (proof, owner) -> {
            if (theirs(owner, draft).isEmpty()) {
                return redirect(Writing.LIST);
            }
            writing.turnTo(browser, proof, draft);
            return redirect(Writing.TASKS);
        });
    }

    @GetMapping("/{draft}/throw-away")
    Screen ask(@PathVariable UUID draft, Browser browser) {
        return writing.proven(
                browser,
                (proof, owner) -> theirs(owner, draft)
                        .<Screen>map(one ->
                                new ThrowAwayPage(one, files.unsent(draft).size(), signOffs.ofDraft(draft)))
                        .orElse(Mishap.NOT_FOUND));
    }

    /** Once more is as good as once. */
    @PostMapping("/{draft}/throw-away")
    Screen throwAway(@PathVariable UUID draft, Browser browser) {
        return writing.proven(browser, (proof, owner) -> {
            theirs(owner, draft).ifPresent(one -> {
                signOffs.withdraw(draft);
                drafts.throwAway(draft, owner);
                audit.record(WRITER.id(), WRITER.roleName(), "deleted a draft", "draft:" + draft, "");
            });
            return redirect(Writing.LIST);
        });
    }

    private Optional<OwnDraft> theirs(byte[] owner, UUID draft) {
        return drafts.of(owner).stream().filter(one -> one.id().equals(draft)).findFirst();
    }
}
