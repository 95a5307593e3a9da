package org.breakwater.messages.model;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Accounts;
import org.breakwater.access.Addresses;
import org.breakwater.access.Invitations;
import org.breakwater.access.Role;
import org.breakwater.frontdoor.Addressees;
import org.breakwater.frontdoor.OneTimeCodes;
import org.breakwater.mash.alerts.UnacknowledgedAlerts;
import org.breakwater.mash.handover.HandoverRecipients;
import org.breakwater.mash.informationrequests.RequestReminders;
import org.breakwater.web.House;

/** Writes the mails. None carries a name, a reference or a word of what waits. */
class Letters {

    private final Accounts accounts;
    private final Invitations invitations;
    private final RequestReminders requestReminders;
    private final HandoverRecipients handoverRecipients;
    private final OneTimeCodes codes;
    private final Addressees addressees;
    private final TrainingLetters training;
    private final UnacknowledgedAlerts unanswered;
    private final House house;
    private final Clock clock;
    private final String address;

    /** @param address where people reach this house, without a slash at its end */
    Letters(
            Accounts accounts,
            Invitations invitations,
            RequestReminders requestReminders,
            HandoverRecipients handoverRecipients,
            OneTimeCodes codes,
            Addressees addressees,
            TrainingLetters training,
            UnacknowledgedAlerts unanswered,
            House house,
            Clock clock,
            String address) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.requestReminders = requestReminders;
        this.handoverRecipients = handoverRecipients;
        this.codes = codes;
        this.addressees = addressees;
        this.training = training;
        this.unanswered = unanswered;
        this.house = house;
        this.clock = clock;
        this.address = address;
    }

    /**
     * The letter; empty when it is owed no longer: the account is suspended, the invitation accepted or withdrawn, the
     * question answered.
     */
    Optional<Letter> write(MailRow mail) {
        return switch (Kind.valueOf(mail.kind())) {
            case ALARM -> toColleague(mail, alert(mail, LetterTexts.ALARM), "/desk", true);
            case READ_NOW -> toColleague(mail, alert(mail, LetterTexts.READ_NOW), "/desk", true);
            case RED -> red(mail);
            case APPROVAL -> toColleague(mail, LetterTexts.APPROVAL, "/desk", false);
            case GLASS -> glass(mail);
            case DISAGREE -> toColleague(mail, LetterTexts.DISAGREE, "/desk/disagreements", false);
            case ESCALATION -> toColleague(mail, LetterTexts.DISAGREE, "/escalations", false);
            case CARD -> toColleague(mail, LetterTexts.CARD, "/desk/duty", true);
            case ASK -> toAgency(mail);
            case STRATEGY -> toColleague(mail, LetterTexts.STRATEGY, "/asks", true);
            case HANDOVER -> toTeam(mail);
            case KNOW_FIRST -> knowFirst(mail);
            case WATCH -> toColleague(mail, LetterTexts.WATCH, "/library/editor/watches", false);
            case AUDIT -> toColleague(mail, LetterTexts.AUDIT, "/messages/outbox", true);
            case INVITATION -> toInvited(mail);
            case NEWS -> news(mail);
            case COLLEAGUE -> colleague(mail);
            case CODE -> toReferrer(mail);
            case LEARNER_CODE -> training.code(mail).map(letter -> letter.withCodeFor(house));
            case BOOKING -> training.booking(mail);
            case AGREE -> training.agree(mail);
            case REMIND -> training.remind(mail);
            case SESSION_MESSAGE -> training.ofSession(mail);
        };
    }

    private Optional<Letter> toColleague(MailRow mail, String text, String path, boolean loud) {
        return addressOf(Objects.requireNonNull(mail.toAccount()))
                .map(to -> letter(mail.id().toString(), to, text, path, loud));
    }

    /** What no one acknowledged goes on by telephone: the duty team may have no account to sign in with. */
    private String alert(MailRow mail, String first) {
        return mail.step() < Louder.NEXT_PERSON
                ? first
                : LetterTexts.UNANSWERED.formatted(unanswered.whomToCallAt(clock.instant()));
    }

    private Optional<Letter> red(MailRow mail) {
        return mail.toRole().equals(Role.TEAM_MEMBER.name())
                ? toColleague(mail, LetterTexts.RED_AHEAD, "/handovers", true)
                : toColleague(mail, LetterTexts.RED, "/desk", true);
    }

    /** Who is not of the desk opens nothing of it: they see to it that someone is there who can. */
    private Optional<Letter> glass(MailRow mail) {
        return accounts.colleague(Addressing.JOB, Objects.requireNonNull(mail.toAccount()))
                .flatMap(one -> switch (one.asRole()) {
                    case BUSINESS_MANAGER -> toColleague(mail, LetterTexts.GLASS_ALONE, "/escalations", false);
                    case ADMINISTRATOR -> toColleague(mail, LetterTexts.GLASS_ALONE, "/messages/outbox", false);
                    default -> toColleague(mail, LetterTexts.GLASS, "/desk/glass", false);
                });
    }

    /** What was answered since it was addressed waits no longer. */
    private Optional<Letter> toAgency(MailRow mail) {
        var ask = Objects.requireNonNull(mail.askId());
        return requestReminders
                .whoOwes(Addressing.JOB, ask)
                .flatMap(agency -> toColleague(mail, LetterTexts.ASK, "/asks", false))
                .map(letter -> requestReminders.isUrgent(Addressing.JOB, ask) ? letter.urgent() : letter);
    }

    private Optional<Letter> toTeam(MailRow mail) {
        return handoverRecipients
                .whoOwes(Addressing.JOB, Objects.requireNonNull(mail.handoverId()))
                .flatMap(team -> toColleague(mail, LetterTexts.HANDOVER, "/handovers", false));
    }

    private Optional<Letter> knowFirst(MailRow mail) {
        return handoverRecipients
                .whoGoes(Addressing.JOB, Objects.requireNonNull(mail.handoverId()))
                .flatMap(team -> toColleague(mail, LetterTexts.KNOW_FIRST, "/handovers", true));
    }

    /**
     * Each try has a link of its own, and only the latest works. So each has a Message-ID of its own too: a mail server
     * that drops duplicates must not drop the link that works.
     */
    private Optional<Letter> toInvited(MailRow mail) {
        var invitation = Objects.requireNonNull(mail.invitationId());
        return invitations
                .emailOf(Addressing.JOB, invitation)
                .flatMap(to -> invitations
                        .tokenFor(Addressing.JOB, invitation)
                        .map(token -> letter(
                                mail.id() + "." + mail.attempts(),
                                to,
                                LetterTexts.INVITATION,
                                "/invitation/" + token,
                                false)));
    }

    /** Who rang, or sent from a mailbox that several people read, is told nothing here. */
    private Optional<Letter> news(MailRow mail) {
        return addressees
                .ofRecord(Addressing.JOB, Objects.requireNonNull(mail.contactId()))
                .map(to -> letter(mail.id().toString(), to, LetterTexts.NEWS, "/refer/prove/address", false));
    }

    private Optional<Letter> colleague(MailRow mail) {
        return addressees
                .find(Addressing.JOB, Objects.requireNonNull(mail.addresseeId()))
                .map(to -> letter(mail.id().toString(), to, LetterTexts.COLLEAGUE, "/refer/prove/address", false));
    }

    /** A code of its own for each try too, and no link: programs that scan mail open those. */
    private Optional<Letter> toReferrer(MailRow mail) {
        return codes.make(Addressing.JOB, Objects.requireNonNull(mail.proofId()))
                .map(coded -> Letter.code(mail, coded.email(), coded.code(), clock.instant()))
                .map(letter -> letter.withCodeFor(house));
    }

    private Letter letter(String key, String to, String text, String path, boolean loud) {
        return Letter.plain(key, to, text.formatted(address + path) + LetterTexts.FOOT, loud, clock.instant());
    }

    private Optional<String> addressOf(UUID account) {
        return Addresses.of(accounts, Addressing.JOB, account, house.demo());
    }
}
