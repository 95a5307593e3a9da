package org.breakwater.frontdoor.refer;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.frontdoor.refer.prove.AddressProof;
import org.breakwater.frontdoor.refer.prove.AddressProofs;
import org.breakwater.frontdoor.refer.prove.CurrentDraftBookmarks;
import org.breakwater.frontdoor.refer.prove.DraftOwners;
import org.breakwater.frontdoor.refer.writing.ChosenDraft;
import org.breakwater.frontdoor.refer.writing.DraftChooser;
import org.breakwater.frontdoor.refer.writing.DraftLabel;
import org.breakwater.frontdoor.refer.writing.ReferralDraft;
import org.breakwater.frontdoor.refer.writing.ReferralDrafts;
import org.breakwater.frontdoor.refer.writing.ReferralTask;
import org.breakwater.frontdoor.referrals.Referral;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.FormTarget;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Component;

/** Lets someone who proved an address write a referral. Each request is one transaction, and saves its input. */
@Component
public class ReferralEditing {

    /** Where a browser is sent to prove an address, or to prove it again. */
    public static final String PROVE = "/refer/prove/address";

    /** Where a person says who they are among those who share a mailbox. */
    public static final String WHO = "/refer/who";

    public static final String TASKS = "/refer/tasks";

    /** Where a person chooses which of several drafts to continue. */
    public static final String LIST = "/refer/drafts";

    /** The field of a second button, which leads to the task list. */
    public static final String THEN = "then";

    public static final String ALL = "all";

    private final AddressProofs proofs;
    private final ReferralDrafts drafts;
    private final DraftChooser draftChooser;
    private final CurrentDraftBookmarks bookmarks;
    private final DraftOwners owners;
    private final Clock clock;

    ReferralEditing(
            AddressProofs proofs,
            ReferralDrafts drafts,
            DraftChooser draftChooser,
            CurrentDraftBookmarks bookmarks,
            DraftOwners owners,
            Clock clock) {
        this.proofs = proofs;
        this.drafts = drafts;
        this.draftChooser = draftChooser;
        this.bookmarks = bookmarks;
        this.owners = owners;
        this.clock = clock;
    }

    /** Shows what was written so far, or changes it. */
    public Screen show(VisitorBrowser browser, Function<ReferralDraft, Screen> page) {
        return proven(browser, (proof, owner) -> with(browser, asked(browser), proof, page));
    }

    /** Sends the draft that the form was made for, once. */
    public Screen send(VisitorBrowser browser, Function<ReferralDraft, Screen> send, Supplier<Screen> sent) {
        return proven(browser, (proof, owner) -> {
            var which = asked(browser).or(() -> Optional.ofNullable(proof.draftId()));
            if (which.flatMap(id -> drafts.sent(id, owner)).isPresent()) {
                turnTo(browser, proof, which.orElseThrow());
                return sent.get();
            }
            return with(browser, which, proof, send);
        });
    }

    /** From now on this browser writes that draft. The transaction keeps the writer's key. */
    public void turnTo(VisitorBrowser browser, AddressProof proof, UUID draft) {
        if (!draft.equals(proof.draftId())) {
            bookmarks.turnTo(browser, proof, draft);
            owners.hold(proof);
        }
    }

    private Screen with(
            VisitorBrowser browser, Optional<UUID> asked, AddressProof proof, Function<ReferralDraft, Screen> work) {
        return switch (draftChooser.choose(asked, proof, owners.hold(proof))) {
            case ChosenDraft.One(var draft) -> {
                turnTo(browser, proof, draft.id());
                FormTarget.say(browser.request(), draft.id(), DraftLabel.ofAChild(draft.told()));
                yield work.apply(draft);
            }
            case ChosenDraft.Several() -> redirect(LIST);
            case ChosenDraft.Gone(var _, var sent) -> DraftGonePage.of(browser.request(), sent);
        };
    }

    private static Optional<UUID> asked(VisitorBrowser browser) {
        return FormTarget.brought(browser.request());
    }

    /** Shows a form again with its errors; it still belongs to the same draft. */
    public Screen again(VisitorBrowser browser, Screen page) {
        asked(browser).ifPresent(id -> FormTarget.say(browser.request(), id, words(browser, id)));
        return page;
    }

    private String words(VisitorBrowser browser, UUID id) {
        return proofs.with(
                        browser,
                        proof -> proof.showsAt(clock.instant())
                                ? drafts.of(owners.hold(proof)).stream()
                                        .filter(one -> one.id().equals(id))
                                        .map(one -> DraftLabel.ofAChild(one.told()))
                                        .findFirst()
                                        .orElse("")
                                : "")
                .orElse("");
    }

    /** Does something as the person who proved an address, with the key of the draft. */
    public Screen proven(VisitorBrowser browser, BiFunction<AddressProof, byte[], Screen> work) {
        return proofs.with(browser, proof -> {
                    if (proof.isUnnamed() || !proof.showsAt(clock.instant())) {
                        return DraftGonePage.orTo(proof.isUnnamed() ? WHO : PROVE, browser.request());
                    }
                    proofs.touch(proof);
                    return work.apply(proof, owners.hold(proof));
                })
                .orElseGet(() -> DraftGonePage.orTo(PROVE, browser.request()));
    }

    /**
     * Receives input about an earlier referral. After a time-out it is stored all the same, and a new code is required
     * before anything is shown except the input of this very request.
     */
    public Screen heard(VisitorBrowser browser, BiFunction<AddressProof, byte[], Screen> work) {
        return proofs.with(browser, proof -> {
                    var now = clock.instant();
                    if (proof.isUnnamed() || !proof.keepsAt(now)) {
                        return DraftGonePage.orTo(proof.isUnnamed() ? WHO : PROVE, browser.request());
                    }
                    var shows = proof.showsAt(now);
                    if (shows) {
                        proofs.touch(proof);
                    }
                    var answer = work.apply(proof, owners.hold(proof));
                    return shows || answer instanceof DraftGonePage ? answer : redirect(PROVE);
                })
                .orElseGet(() -> DraftGonePage.orTo(PROVE, browser.request()));
    }

    /**
     * Saves the answers of a section and continues with the next one; an answer to correct is shown again. After a
     * time-out it is saved all the same, and a new code is required before anything is shown.
     */
    public <T> Screen keep(
            VisitorBrowser browser,
            ReferralTask task,
            Checked<T> checked,
            BiFunction<Referral, T, Referral> keep,
            Function<List<Problem>, Screen> again) {
        return switch (checked) {
            case Checked.Bad<T>(var problems) -> again(browser, again.apply(problems));
            case Checked.Good<T>(var answer) -> change(browser, told -> keep.apply(told, answer), task::nextPath);
        };
    }

    /** Changes the draft and redirects, or to the task list for a user who pressed that button. */
    public Screen change(VisitorBrowser browser, UnaryOperator<Referral> change, Function<Referral, String> onward) {
        return heard(
                browser,
                (proof, owner) -> with(browser, asked(browser), proof, draft -> {
                    var told = change.apply(draft.told());
                    drafts.keep(draft, told);
                    return redirect(ALL.equals(browser.request().getParameter(THEN)) ? TASKS : onward.apply(told));
                }));
    }

    /** Ends the visit; drafts stay. */
    public void end(VisitorBrowser browser) {
        proofs.end(browser);
    }
}
