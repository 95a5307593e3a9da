package org.breakwater.frontdoor.refer.draft;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.frontdoor.refer.proof.Proof;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds which of their referrals somebody writes. What nobody said is asked, never guessed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Choosing {

    private final ReferralDrafts drafts;

    Choosing(ReferralDrafts drafts) {
        this.drafts = drafts;
    }

    /**
     * The one that a form was made for; else the one that this browser wrote last, or the only one there is, or a
     * beginning.
     */
    Chosen choose(Optional<UUID> asked, Proof proof, byte[] owner) {
        if (asked.isPresent()) {
            return open(asked.get(), proof, owner);
        }
        return Optional.ofNullable(proof.draftId())
                .flatMap(id -> drafts.touch(id, proof, owner))
                .<Chosen>map(Chosen.One::new)
                .orElseGet(() -> only(proof, owner));
    }

    private Chosen only(Proof proof, byte[] owner) {
        var open = drafts.of(owner);
        if (open.size() > 1) {
            return new Chosen.Several();
        }
        return open(
                open.isEmpty() ? drafts.begin(proof, owner) : open.getFirst().id(), proof, owner);
    }

    private Chosen open(UUID id, Proof proof, byte[] owner) {
        return drafts.touch(id, proof, owner)
                .<Chosen>map(Chosen.One::new)
                .orElseGet(() -> new Chosen.Gone(id, drafts.reference(id, owner).isPresent()));
    }
}
