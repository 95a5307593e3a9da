package org.breakwater.frontdoor.refer.draft;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.breakwater.frontdoor.Referral;
import org.breakwater.frontdoor.refer.proof.Owners;
import org.breakwater.frontdoor.refer.proof.Proof;
import org.breakwater.frontdoor.refer.proof.Proofs;
import org.breakwater.frontdoor.report.draft.HeldKey;
import org.breakwater.frontdoor.report.journey.Browser;
import org.breakwater.web.Checked;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Component;

/** Lets somebody who proved an address write. Each request is one transaction, and saves what it brings. */
@Component
public class Writing {

    /** Where a browser is sent that has to prove an address first, or again. */
    public static final String PROVE = "/refer/prove/address";

    public static final String TASKS = "/refer/tasks";

    private final Proofs proofs;
    private final ReferralDrafts drafts;
    private final HeldKey held;
    private final Owners owners;
    private final Clock clock;

    Writing(Proofs proofs, ReferralDrafts drafts, HeldKey held, Owners owners, Clock clock) {
        this.proofs = proofs;
        this.drafts = drafts;
        this.held = held;
        this.owners = owners;
        this.clock = clock;
    }

    /** Shows what was written so far. */
    public Screen show(Browser browser, Function<ReferralDraft, Screen> page) {
        return proven(browser, (proof, owner) -> page.apply(drafts.open(proof, owner)));
    }

    /** Does something as whoever proved an address, holding the key of what they wrote. */
    public Screen proven(Browser browser, BiFunction<Proof, byte[], Screen> work) {
        return proofs.with(browser, proof -> {
                    if (!proof.showsAt(clock.instant())) {
                        return redirect(PROVE);
                    }
                    proofs.touch(proof);
                    return work.apply(proof, hold(proof));
                })
                .orElseGet(() -> redirect(PROVE));
    }

    /**
     * Hears something that whoever proved an address sends about what they sent before. After a time-out it is kept all
     * the same, and a new code is asked for before anything is shown.
     */
    public Screen heard(Browser browser, BiFunction<Proof, byte[], Screen> work) {
        return proofs.with(browser, proof -> {
                    var now = clock.instant();
                    if (!proof.keepsAt(now)) {
                        return redirect(PROVE);
                    }
                    var shows = proof.showsAt(now);
                    if (shows) {
                        proofs.touch(proof);
                    }
                    var answer = work.apply(proof, hold(proof));
                    return shows ? answer : redirect(PROVE);
                })
                .orElseGet(() -> redirect(PROVE));
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
            case Checked.Bad<T>(var problems) -> again.apply(problems);
            case Checked.Good<T>(var answer) -> change(browser, told -> keep.apply(told, answer), TASKS);
        };
    }

    /** Changes what was written and goes somewhere. */
    public Screen change(Browser browser, Function<Referral, Referral> change, String then) {
        return proofs.with(browser, proof -> {
                    var now = clock.instant();
                    if (!proof.keepsAt(now)) {
                        return redirect(PROVE);
                    }
                    var shows = proof.showsAt(now);
                    if (shows) {
                        proofs.touch(proof);
                    }
                    var draft = drafts.open(proof, hold(proof));
                    drafts.keep(draft, change.apply(draft.told()));
                    return redirect(shows ? then : PROVE);
                })
                .orElseGet(() -> redirect(PROVE));
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
