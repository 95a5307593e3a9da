package org.breakwater.frontdoor.refer.send;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import org.breakwater.frontdoor.ColleagueAsked;
import org.breakwater.frontdoor.ReferrerAddresses;
import org.breakwater.frontdoor.refer.organisations.OrganisationRow;
import org.breakwater.frontdoor.refer.organisations.Organisations;
import org.breakwater.frontdoor.refer.prove.DraftOwners;
import org.breakwater.frontdoor.refer.who.Colleague;
import org.breakwater.frontdoor.refer.who.Colleagues;
import org.breakwater.frontdoor.refer.writing.ReferralDraft;
import org.breakwater.frontdoor.refer.writing.ReferralDrafts;
import org.breakwater.frontdoor.referrals.ReferralSharing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Who a referral is shared with when it is sent. One about a member of staff, or their child, is seen by its sender and
 * by the case manager whom they name, whatever was selected. Until both questions about it are answered with No, only
 * its sender sees it.
 */
@Component
class SharingAtSending {

    private final Colleagues colleagues;
    private final Organisations organisations;
    private final DraftOwners owners;
    private final ReferrerAddresses referrerAddresses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SharingAtSending(
            Colleagues colleagues,
            Organisations organisations,
            DraftOwners owners,
            ReferrerAddresses referrerAddresses,
            ApplicationEventPublisher events,
            Clock clock) {
        this.colleagues = colleagues;
        this.organisations = organisations;
        this.owners = owners;
        this.referrerAddresses = referrerAddresses;
        this.events = events;
        this.clock = clock;
    }

    /** The question before it is sent; none for someone with a personal address who is not named at an organisation. */
    Optional<ReferralVisibility> question(ReferralDraft draft) {
        var proof = draft.proof();
        var named = organisations.mine().stream().map(OrganisationRow::name).toList();
        return proof.shared() || !named.isEmpty()
                ? Optional.of(new ReferralVisibility(proof.shared() ? proof.email() : "", named, about(draft)))
                : Optional.empty();
    }

    /** There is no default; it is not asked for a referral that is or may be about a member of staff. */
    boolean mustBeAnswered(ReferralDraft draft) {
        return question(draft)
                .filter(one -> one.about() == ReferralVisibility.About.OTHERS)
                .isPresent();
    }

    ReferralSharing of(ReferralDraft draft, String seenBy) {
        var proof = draft.proof();
        var with = new ArrayList<ReferralSharing.With>();
        var all = seenBy.equals(ReferralVisibility.ALL) && isSurelyNotAboutStaff(draft);
        if (all && proof.shared()) {
            with.add(new ReferralSharing.With(owners.ofMailbox(proof), ReferralSharing.Kind.MAILBOX));
        }
        if (all) {
            organisations.mine().stream()
                    .map(one -> new ReferralSharing.With(one.keyHash(), ReferralSharing.Kind.ORGANISATION))
                    .forEach(with::add);
        }
        if (namesAManager(draft)) {
            with.add(new ReferralSharing.With(
                    owners.ofAddress(draft.told().referrer().managerEmail()), ReferralSharing.Kind.CASE_MANAGER));
        }
        return new ReferralSharing(sentBy(draft), with, !proof.shared() || isSurelyNotAboutStaff(draft));
    }

    /** Notifies the case manager, once it is sent. */
    void tell(ReferralDraft draft) {
        if (namesAManager(draft)) {
            events.publishEvent(new ColleagueAsked(referrerAddresses.asked(
                    draft.told().referrer().managerEmail(), clock.instant().plus(ReferralDrafts.KEPT))));
        }
    }

    private String sentBy(ReferralDraft draft) {
        var named = draft.told().referrer();
        return colleagues
                .of(owners.of(draft.proof()))
                .map(Colleague::inWords)
                .orElse(named.role().isEmpty() ? named.name() : named.name() + ", " + named.role());
    }

    private static boolean namesAManager(ReferralDraft draft) {
        return isAboutStaff(draft) && !draft.told().referrer().managerEmail().isEmpty();
    }

    private static ReferralVisibility.About about(ReferralDraft draft) {
        if (isAboutStaff(draft)) {
            return ReferralVisibility.About.STAFF;
        }
        return isSurelyNotAboutStaff(draft) ? ReferralVisibility.About.OTHERS : ReferralVisibility.About.NOT_SAID;
    }

    private static boolean isSurelyNotAboutStaff(ReferralDraft draft) {
        return draft.told().happened().isSurelyNotAboutStaff();
    }

    private static boolean isAboutStaff(ReferralDraft draft) {
        return draft.told().happened().isAboutStaff();
    }
}
