package org.breakwater.frontdoor.refer.send;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.frontdoor.Referrals;
import org.breakwater.frontdoor.VisitorsFiles;
import org.breakwater.frontdoor.refer.coach.Advice;
import org.breakwater.frontdoor.refer.coach.Coaching;
import org.breakwater.frontdoor.refer.draft.ReferralDraft;
import org.breakwater.frontdoor.refer.draft.ReferralDrafts;
import org.breakwater.frontdoor.refer.draft.Task;
import org.breakwater.frontdoor.refer.draft.Writing;
import org.breakwater.frontdoor.refer.proof.Owners;
import org.breakwater.frontdoor.refer.proof.Proof;
import org.breakwater.frontdoor.report.Readers;
import org.breakwater.partnership.Caller;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Sends a referral, once. The row of its draft is locked meanwhile and then carries the reference, so whoever presses
 * twice gets the same one. The reference is shown only after the commit.
 */
@Controller
@ForEveryone
@RequestMapping("/refer/send")
class SendController {

    private static final String SENT = "/refer/send/sent";

    private final Writing writing;
    private final ReferralDrafts drafts;
    private final Referrals referrals;
    private final VisitorsFiles files;
    private final Coaching coach;
    private final Owners owners;
    private final Readers readers;
    private final Clock clock;

    SendController(
            Writing writing,
            ReferralDrafts drafts,
            Referrals referrals,
            VisitorsFiles files,
            Coaching coach,
            Owners owners,
            Readers readers,
            Clock clock) {
        this.writing = writing;
        this.drafts = drafts;
        this.referrals = referrals;
        this.files = files;
        this.coach = coach;
        this.owners = owners;
        this.readers = readers;
        this.clock = clock;
    }

    @GetMapping("/check")
    Screen check(Browser browser) {
        return writing.show(
                browser, draft -> new CheckPage(draft.told(), coach.read(draft.told()), files.unsent(draft.id())));
    }

    @PostMapping("/now")
    Screen now(Browser browser) {
        return writing.send(browser, this::send, () -> redirect(SENT));
    }

    private Screen send(ReferralDraft draft) {
        if (!Task.missing(draft.told()).isEmpty()) {
            return redirect(Writing.TASKS);
        }
        var proof = draft.proof();
        var receipt = referrals.receive(
                new Actor.Visitor(),
                new Referrals.Sent(
                        draft.told(),
                        proof.email(),
                        proof.shared() ? null : owners.of(proof),
                        coach.read(draft.told()).stream().map(Advice::id).toList(),
                        clock.instant(),
                        draft.id()));
        files.send(draft.id(), receipt.recordId());
        drafts.sent(draft, receipt);
        return redirect(SENT);
    }

    @GetMapping("/sent")
    Screen sent(Browser browser) {
        return writing.proven(
                browser,
                (proof, owner) -> Optional.ofNullable(proof.draftId())
                        .flatMap(id -> drafts.reference(id, owner))
                        .or(() -> drafts.lastSent(owner, proof.touchedAt().minus(Proof.IDLE)))
                        .<Screen>map(
                                reference -> new SentPage(reference, proof.shared(), readers.now(Caller.PROFESSIONAL)))
                        .orElseGet(() -> redirect(Writing.TASKS)));
    }
}
