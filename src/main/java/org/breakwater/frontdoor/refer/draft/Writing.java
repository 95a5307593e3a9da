package org.breakwater.frontdoor.refer.draft;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.breakwater.access.proving.Browser;
import org.breakwater.access.proving.HeldKey;
import org.breakwater.frontdoor.Referral;
import org.breakwater.frontdoor.refer.drafts.GonePage;
import org.breakwater.frontdoor.refer.proof.Bookmarks;
import org.breakwater.frontdoor.refer.proof.Owners;
import org.breakwater.frontdoor.refer.proof.Proof;
import org.breakwater.frontdoor.refer.proof.Proofs;
import org.breakwater.web.Checked;
import org.breakwater.web.MadeFor;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Component;

/** Lets somebody who proved an address write. Each request is one transaction, and saves what it brings. */
@Component
public class Writing {

    /** Where a browser is sent that has to prove an address first, or again. */
    public static final String PROVE = "/refer/prove/address";

    public static final String TASKS = "/refer/tasks";

    /** Where somebody says which of several they go on with. */
    public static final String LIST = "/refer/drafts";

    private final Proofs proofs;
    private final ReferralDrafts drafts;
    private final Choosing choosing;
    private final Bookmarks bookmarks;
    private final HeldKey held;
    private final Owners owners;
    private final Clock clock;

    Writing(
            Proofs proofs,
            ReferralDrafts drafts,
            Choosing choosing,
            Bookmarks bookmarks,
            HeldKey held,
            Owners owners,
            Clock clock) {
        this.proofs = proofs;
        this.drafts = drafts;
        this.choosing = choosing;
        this.bookmarks = bookmarks;
        this.held = held;
        this.owners = owners;
        this.clock = clock;
    }

    /** Shows what was written so far, or works on it. */
    public Screen show(Browser browser, Function<ReferralDraft, Screen> page) {
        return proven(browser, (proof, owner) -> with(browser, asked(browser), proof, page));
    }

    /** Sends what the form was made for, once. */
    public Screen send(Browser browser, Function<ReferralDraft, Screen> send, Supplier<Screen> sent) {
        return proven(browser, (proof, owner) -> {
            var which = asked(browser).or(() -> Optional.ofNullable(proof.draftId()));
            if (which.flatMap(id -> drafts.reference(id, owner)).isPresent()) {
                turnTo(browser, proof, which.orElseThrow());
                return sent.get();
            }
            return with(browser, which, proof, send);
        });
    }

    /** From now on this browser writes that one. The transaction goes on holding the key of whoever writes. */
    public void turnTo(Browser browser, Proof proof, UUID draft) {
        if (!draft.equals(proof.draftId())) {
            bookmarks.turnTo(browser, proof, draft);
            hold(proof);
        }
    }

    private Screen with(Browser browser, Optional<UUID> asked, Proof proof, Function<ReferralDraft, Screen> work) {
        return switch (choosing.choose(asked, proof, hold(proof))) {
            case Chosen.One(var draft) -> {
                turnTo(browser, proof, draft.id());
                MadeFor.say(browser.request(), draft.id(), FirstWords.ofAChild(draft.told()));
                yield work.apply(draft);
            }
            case Chosen.Several() -> redirect(LIST);
            case Chosen.Gone(var _, var sent) -> GonePage.of(browser.request(), sent);
        };
    }

    private static Optional<UUID> asked(Browser browser) {
        return MadeFor.brought(browser.request());
    }

    /** Shows a form again that has something to mend; it stays made for what it was made for. */
    public Screen again(Browser browser, Screen page) {
        asked(browser).ifPresent(id -> MadeFor.say(browser.request(), id, words(browser, id)));
        return page;
    }

    private String words(Browser browser, UUID id) {
        return proofs.with(
                        browser,
                        proof -> proof.showsAt(clock.instant())
                                ? drafts.of(hold(proof)).stream()
                                        .filter(one -> one.id().equals(id))
                                        .map(one -> FirstWords.ofAChild(one.told()))
                                        .findFirst()
                                        .orElse("")
                                : "")
                .orElse("");
    }

    /** Does something as whoever proved an address, holding the key of what they wrote. */
    public Screen proven(Browser browser, BiFunction<Proof, byte[], Screen> work) {
        return proofs.with(browser, proof -> {
                    if (!proof.showsAt(clock.instant())) {
                        return GonePage.orTo(PROVE, browser.request());
                    }
                    proofs.touch(proof);
                    return work.apply(proof, hold(proof));
                })
                .orElseGet(() -> GonePage.orTo(PROVE, browser.request()));
    }

    /**
     * Hears something that whoever proved an address sends about what they sent before. After a time-out it is kept all
     * the same, and a new code is asked for before anything is shown but what this very request brought.
     */
    public Screen heard(Browser browser, BiFunction<Proof, byte[], Screen> work) {
        return proofs.with(browser, proof -> {
                    var now = clock.instant();
                    if (!proof.keepsAt(now)) {
                        return GonePage.orTo(PROVE, browser.request());
                    }
                    var shows = proof.showsAt(now);
                    if (shows) {
                        proofs.touch(proof);
                    }
                    var answer = work.apply(proof, hold(proof));
                    return shows || answer instanceof GonePage ? answer : redirect(PROVE);
                })
                .orElseGet(() -> GonePage.orTo(PROVE, browser.request()));
    }

    /**
     * Keeps an answer and goes back to the tasks; an answer to mend is shown again. After a time-out it is kept all the
     * same, and a new code is asked for before anything is shown.
     */
    public <T> Screen keep(
            Browser browser,
            Checked<T> checked,
            BiFunction<Referral, T, Referral> keep,
            Function<List<Problem>, Screen> again) {
        return switch (checked) {
            case Checked.Bad<T>(var problems) -> again(browser, again.apply(problems));
            case Checked.Good<T>(var answer) -> change(browser, told -> keep.apply(told, answer), TASKS);
        };
    }

    /** Changes what was written and goes somewhere. */
    public Screen change(Browser browser, Function<Referral, Referral> change, String then) {
        return heard(
                browser,
                (proof, owner) -> with(browser, asked(browser), proof, draft -> {
                    drafts.keep(draft, change.apply(draft.told()));
                    return redirect(then);
                }));
    }

    /** Ends the visit. What somebody began under their own address stays; what a shared mailbox began goes. */
    public void end(Browser browser) {
        proofs.with(browser, proof -> {
            if (proof.shared()) {
                drafts.drop(hold(proof));
            }
            return proof;
        });
        proofs.end(browser);
    }

    /** From now on the transaction reaches what this person wrote, and the proof no more. */
    private byte[] hold(Proof proof) {
        var owner = owners.of(proof);
        held.hold(owner);
        return owner;
    }
}
