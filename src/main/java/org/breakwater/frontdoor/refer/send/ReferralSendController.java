package org.breakwater.frontdoor.refer.send;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.frontdoor.VisitorFiles;
import org.breakwater.frontdoor.refer.ReferralEditing;
import org.breakwater.frontdoor.refer.coach.ReferralAdvice;
import org.breakwater.frontdoor.refer.coach.ReferralCoach;
import org.breakwater.frontdoor.refer.prove.AddressProof;
import org.breakwater.frontdoor.refer.prove.DraftOwners;
import org.breakwater.frontdoor.refer.signoff.SignOffs;
import org.breakwater.frontdoor.refer.writing.ReferralDraft;
import org.breakwater.frontdoor.refer.writing.ReferralDrafts;
import org.breakwater.frontdoor.refer.writing.ReferralTask;
import org.breakwater.frontdoor.referrals.Referrals;
import org.breakwater.frontdoor.report.ReportReaders;
import org.breakwater.partnership.CallerKind;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Sends a referral, once. The row of its draft is locked meanwhile and then carries the reference, so pressing twice
 * returns the same one. The reference is shown only after the commit.
 */
@Controller
@ForEveryone
@RequestMapping("/refer/send")
class ReferralSendController {

    private static final String SENT = "/refer/send/sent";

    private final ReferralEditing referralEditing;
    private final ReferralDrafts drafts;
    private final Referrals referrals;
    private final SharingAtSending sharing;
    private final SignOffs signOffs;
    private final VisitorFiles files;
    private final ReferralCoach coach;
    private final DraftOwners owners;
    private final ReportReaders readers;
    private final Clock clock;

    ReferralSendController(
            ReferralEditing referralEditing,
            ReferralDrafts drafts,
            Referrals referrals,
            SharingAtSending sharing,
            SignOffs signOffs,
            VisitorFiles files,
            ReferralCoach coach,
            DraftOwners owners,
            ReportReaders readers,
            Clock clock) {
        this.referralEditing = referralEditing;
        this.drafts = drafts;
        this.referrals = referrals;
        this.sharing = sharing;
        this.signOffs = signOffs;
        this.files = files;
        this.coach = coach;
        this.owners = owners;
        this.readers = readers;
        this.clock = clock;
    }

    @GetMapping("/check")
    Screen check(VisitorBrowser browser) {
        return referralEditing.show(browser, draft -> checked(draft, List.of()));
    }

    private ReferralCheckPage checked(ReferralDraft draft, List<Problem> problems) {
        return new ReferralCheckPage(
                draft.told(), coach.read(draft.told()), files.unsent(draft.id()), sharing.question(draft), problems);
    }

    /** @param seenBy whether those who share the mailbox see it; required if asked */
    @PostMapping("/now")
    Screen now(
            @RequestParam(name = ReferralVisibility.FIELD, defaultValue = "") String seenBy, VisitorBrowser browser) {
        return referralEditing.send(
                browser,
                draft -> seenBy.isEmpty() && sharing.mustBeAnswered(draft)
                        ? checked(
                                draft,
                                List.of(new Problem(ReferralVisibility.FIELD, "Select who can see this referral")))
                        : send(draft, seenBy),
                () -> redirect(SENT));
    }

    private Screen send(ReferralDraft draft, String seenBy) {
        if (!ReferralTask.missing(draft.told()).isEmpty()) {
            return redirect(ReferralEditing.TASKS);
        }
        var proof = draft.proof();
        var receipt = referrals.receive(
                new Actor.Visitor(),
                new Referrals.Sent(
                        draft.told(),
                        proof.email(),
                        owners.of(proof),
                        sharing.of(draft, seenBy),
                        coach.read(draft.told()).stream()
                                .map(ReferralAdvice::id)
                                .toList(),
                        clock.instant(),
                        draft.id()));
        files.send(draft.id(), receipt.recordId());
        signOffs.sent(draft.id(), receipt.recordId());
        sharing.tell(draft);
        drafts.sent(draft, receipt, Referrals.alerts(draft.told(), clock.instant()));
        return redirect(SENT);
    }

    @GetMapping("/sent")
    Screen sent(VisitorBrowser browser) {
        return referralEditing.proven(
                browser,
                (proof, owner) -> Optional.ofNullable(proof.draftId())
                        .flatMap(id -> drafts.sent(id, owner))
                        .or(() -> drafts.lastSent(owner, proof.touchedAt().minus(AddressProof.IDLE)))
                        .<Screen>map(sent -> new ReferralSentPage(sent, readers.now(CallerKind.PROFESSIONAL)))
                        .orElseGet(() -> redirect(ReferralEditing.TASKS)));
    }
}
