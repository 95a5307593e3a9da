package org.breakwater.messages.content;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Accounts;
import org.breakwater.access.Role;
import org.breakwater.access.accounts.AccountAddresses;
import org.breakwater.access.invitation.Invitations;
import org.breakwater.frontdoor.OneTimeCodes;
import org.breakwater.frontdoor.ReferrerAddresses;
import org.breakwater.mash.alerts.UnacknowledgedAlerts;
import org.breakwater.mash.handover.HandoverRecipients;
import org.breakwater.mash.informationrequests.RequestReminders;
import org.breakwater.messages.addressing.AlertEscalation;
import org.breakwater.messages.addressing.MailAddressing;
import org.breakwater.messages.addressing.MailKind;
import org.breakwater.web.shell.SiteDetails;

/** Writes the mails. None carries a name, a reference or a word of what waits. */
public class MailWriter {

    private final Accounts accounts;
    private final Invitations invitations;
    private final RequestReminders requestReminders;
    private final HandoverRecipients handoverRecipients;
    private final OneTimeCodes codes;
    private final ReferrerAddresses referrerAddresses;
    private final TrainingMail training;
    private final UnacknowledgedAlerts unanswered;
    private final SiteDetails siteDetails;
    private final Clock clock;
    private final String address;

    /** @param address where people reach this house, without a slash at its end */
    public MailWriter(
            Accounts accounts,
            Invitations invitations,
            RequestReminders requestReminders,
            HandoverRecipients handoverRecipients,
            OneTimeCodes codes,
            ReferrerAddresses referrerAddresses,
            TrainingMail training,
            UnacknowledgedAlerts unanswered,
            SiteDetails siteDetails,
            Clock clock,
            String address) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.requestReminders = requestReminders;
        this.handoverRecipients = handoverRecipients;
        this.codes = codes;
        this.referrerAddresses = referrerAddresses;
        this.training = training;
        this.unanswered = unanswered;
        this.siteDetails = siteDetails;
        this.clock = clock;
        this.address = address;
    }

    /**
     * The letter; empty when it is owed no longer: the account is suspended, the invitation accepted or withdrawn, the
     * question answered.
     */
    public Optional<MailMessage> write(MailRow mail) {
        return switch (MailKind.valueOf(mail.kind())) {
            case ALARM -> toColleague(mail, alert(mail, MailTexts.ALARM), "/desk", true);
            case READ_NOW -> toColleague(mail, alert(mail, MailTexts.READ_NOW), "/desk", true);
            case RED -> red(mail);
            case APPROVAL -> toColleague(mail, MailTexts.APPROVAL, "/desk", false);
            case GLASS -> glass(mail);
            case DISAGREE -> toColleague(mail, MailTexts.DISAGREE, "/desk/disagreements", false);
            case ESCALATION -> toColleague(mail, MailTexts.DISAGREE, "/escalations", false);
            case CARD -> toColleague(mail, MailTexts.CARD, "/desk/duty", true);
            case ASK -> toAgency(mail);
            case STRATEGY -> toColleague(mail, MailTexts.STRATEGY, "/asks", true);
            case HANDOVER -> toTeam(mail);
            case KNOW_FIRST -> knowFirst(mail);
            case WATCH -> toColleague(mail, MailTexts.WATCH, "/library/editor/watches", false);
            case AUDIT -> toColleague(mail, MailTexts.AUDIT, "/messages/outbox", true);
            case INVITATION -> toInvited(mail);
            case NEWS -> news(mail);
            case COLLEAGUE -> colleague(mail);
            case CODE -> toReferrer(mail);
            case LEARNER_CODE -> training.code(mail).map(mailMessage -> mailMessage.withCodeFor(siteDetails));
            case BOOKING -> training.booking(mail);
            case AGREE -> training.agree(mail);
            case REMIND -> training.remind(mail);
            case SESSION_MESSAGE -> training.ofSession(mail);
        };
    }

    private Optional<MailMessage> toColleague(MailRow mail, String text, String path, boolean loud) {
        return addressOf(Objects.requireNonNull(mail.toAccount()))
                .map(to -> letter(mail.id().toString(), to, text, path, loud));
    }

    /** What no one acknowledged goes on by telephone: the duty team may have no account to sign in with. */
    private String alert(MailRow mail, String first) {
        return mail.step() < AlertEscalation.NEXT_PERSON
                ? first
                : MailTexts.UNANSWERED.formatted(unanswered.whomToCallAt(clock.instant()));
    }

    private Optional<MailMessage> red(MailRow mail) {
        return mail.toRole().equals(Role.TEAM_MEMBER.name())
                ? toColleague(mail, MailTexts.RED_AHEAD, "/handovers", true)
                : toColleague(mail, MailTexts.RED, "/desk", true);
    }

    /** Who is not of the desk opens nothing of it: they see to it that someone is there who can. */
    private Optional<MailMessage> glass(MailRow mail) {
        return accounts.colleague(MailAddressing.JOB, Objects.requireNonNull(mail.toAccount()))
                .flatMap(one -> switch (one.asRole()) {
                    case BUSINESS_MANAGER -> toColleague(mail, MailTexts.GLASS_ALONE, "/escalations", false);
                    case ADMINISTRATOR -> toColleague(mail, MailTexts.GLASS_ALONE, "/messages/outbox", false);
                    default -> toColleague(mail, MailTexts.GLASS, "/desk/glass", false);
                });
    }

    /** What was answered since it was addressed waits no longer. */
    private Optional<MailMessage> toAgency(MailRow mail) {
        var ask = Objects.requireNonNull(mail.askId());
        return requestReminders
                .whoOwes(MailAddressing.JOB, ask)
                .flatMap(agency -> toColleague(mail, MailTexts.ASK, "/asks", false))
                .map(mailMessage ->
                        requestReminders.isUrgent(MailAddressing.JOB, ask) ? mailMessage.urgent() : mailMessage);
    }

    private Optional<MailMessage> toTeam(MailRow mail) {
        return handoverRecipients
                .whoOwes(MailAddressing.JOB, Objects.requireNonNull(mail.handoverId()))
                .flatMap(team -> toColleague(mail, MailTexts.HANDOVER, "/handovers", false));
    }

    private Optional<MailMessage> knowFirst(MailRow mail) {
        return handoverRecipients
                .whoGoes(MailAddressing.JOB, Objects.requireNonNull(mail.handoverId()))
                .flatMap(team -> toColleague(mail, MailTexts.KNOW_FIRST, "/handovers", true));
    }

    /**
     * Each try has a link of its own, and only the latest works. So each has a Message-ID of its own too: a mail server
     * that drops duplicates must not drop the link that works.
     */
    private Optional<MailMessage> toInvited(MailRow mail) {
        var invitation = Objects.requireNonNull(mail.invitationId());
        return invitations
                .emailOf(MailAddressing.JOB, invitation)
                .flatMap(to -> invitations
                        .tokenFor(MailAddressing.JOB, invitation)
                        .map(token -> letter(
                                mail.id() + "." + mail.attempts(),
                                to,
                                MailTexts.INVITATION,
                                "/invitation/" + token,
                                false)));
    }

    /** Who rang, or sent from a mailbox that several people read, is told nothing here. */
    private Optional<MailMessage> news(MailRow mail) {
        return referrerAddresses
                .ofRecord(MailAddressing.JOB, Objects.requireNonNull(mail.contactId()))
                .map(to -> letter(mail.id().toString(), to, MailTexts.NEWS, "/refer/prove/address", false));
    }

    private Optional<MailMessage> colleague(MailRow mail) {
        return referrerAddresses
                .find(MailAddressing.JOB, Objects.requireNonNull(mail.addresseeId()))
                .map(to -> letter(mail.id().toString(), to, MailTexts.COLLEAGUE, "/refer/prove/address", false));
    }

    /** A code of its own for each try too, and no link: programs that scan mail open those. */
    private Optional<MailMessage> toReferrer(MailRow mail) {
        return codes.make(MailAddressing.JOB, Objects.requireNonNull(mail.proofId()))
                .map(coded -> MailMessage.code(mail, coded.email(), coded.code(), clock.instant()))
                .map(mailMessage -> mailMessage.withCodeFor(siteDetails));
    }

    private MailMessage letter(String key, String to, String text, String path, boolean loud) {
        return MailMessage.plain(key, to, text.formatted(address + path) + MailTexts.FOOT, loud, clock.instant());
    }

    private Optional<String> addressOf(UUID account) {
        return AccountAddresses.of(accounts, MailAddressing.JOB, account, siteDetails.demo());
    }
}
