package org.breakwater.frontdoor.refer.writing;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.frontdoor.refer.prove.AddressProof;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Determines the draft that a person writes. If it is ambiguous the user is asked. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DraftChooser {

    private final ReferralDrafts drafts;

    DraftChooser(ReferralDrafts drafts) {
        this.drafts = drafts;
    }

    /** The draft of the form; else the one that this browser wrote last, or the only one, or a new one. */
    public ChosenDraft choose(Optional<UUID> asked, AddressProof proof, byte[] owner) {
        if (asked.isPresent()) {
            return open(asked.get(), proof, owner);
        }
        return Optional.ofNullable(proof.draftId())
                .flatMap(id -> drafts.touch(id, proof, owner))
                .<ChosenDraft>map(ChosenDraft.One::new)
                .orElseGet(() -> only(proof, owner));
    }

    private ChosenDraft only(AddressProof proof, byte[] owner) {
        var open = drafts.of(owner);
        if (open.size() > 1) {
            return new ChosenDraft.Several();
        }
        return open(open.isEmpty() ? drafts.begin(owner) : open.getFirst().id(), proof, owner);
    }

    private ChosenDraft open(UUID id, AddressProof proof, byte[] owner) {
        return drafts.touch(id, proof, owner)
                .<ChosenDraft>map(ChosenDraft.One::new)
                .orElseGet(() -> new ChosenDraft.Gone(id, drafts.sent(id, owner).isPresent()));
    }
}
