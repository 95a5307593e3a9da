package org.breakwater.training.prove;

import static org.breakwater.web.Redirect.redirect;

import java.util.Optional;
import java.util.function.Function;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Component;

/** Pages for people who have proved an address; others prove one first, and return to the page they wanted. */
@Component
public class ProvenLearner {

    private final LearnerProofs proofs;

    ProvenLearner(LearnerProofs proofs) {
        this.proofs = proofs;
    }

    /** @param aim the page of ours where they continue; @param page built from the address that they proved */
    public Screen show(VisitorBrowser browser, String aim, Function<String, Screen> page) {
        return proofs.proven(browser, page).orElseGet(() -> prove(aim));
    }

    /**
     * Processes input, in one transaction that acts for that address alone; without a proof it is kept for them until
     * they have one.
     */
    public Screen act(VisitorBrowser browser, String aim, Function<String, Screen> act) {
        var done = proofs.proven(browser, act);
        if (done.isPresent() && browser.request().getParameter(UnsentAnswersPage.SENT) != null) {
            proofs.forgetKept(browser);
        }
        return done.orElseGet(() -> ProveAddressPage.late(
                aim, UnsentAnswersForm.of(browser.request()), UnsentAnswersForm.hasFile(browser.request())));
    }

    /** What a page for everyone adds for someone who has proved an address; empty for others. */
    public <T> Optional<T> ifProven(VisitorBrowser browser, Function<String, T> found) {
        return proofs.proven(browser, found);
    }

    private static Screen prove(String aim) {
        return redirect("/training/prove?aim=" + aim);
    }
}
