package org.breakwater.messages.model;

import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Accounts;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.Invitations;
import org.breakwater.frontdoor.OneTimeCodes;
import org.breakwater.mash.Asks;
import org.breakwater.mash.HandedOver;
import org.breakwater.web.House;

/** Writes the mails. None carries a name, a reference or a word of what waits. */
class Letters {

    private static final String ALARM = """
            Something waits for you, and it cannot wait.

            Sign in now:
            %s

            Press "I have it" there. Until somebody does, we write again every 10 minutes for an hour.
            """;

    private static final String APPROVAL = """
            Something waits for you. It needs a second person.

            Sign in when you can:
            %s
            """;

    private static final String ASK = """
            Something waits for an answer of your agency. It has a time limit.

            Sign in and answer it:
            %s
            """;

    private static final String HANDOVER = """
            Something waits for your team. It has a time limit.
            Sign in, and say whether you take it on:
            %s
            """;

    private static final String WATCH = """
            Something waits on the watches screen. It can wait for a quiet hour of this week.

            Sign in when you can:
            %s
            """;

    private static final String INVITATION = """
            Something waits for you: an account at Breakwater.

            Set it up here:
            %s

            This link works once, for 7 days. If you did not expect it, you need not do anything.
            """;

    private static final String CODE = """
            Your code is %s %s

            Type it on the page that asked for it. It is good for 10 minutes. Tell it to nobody: we never ask for it.
            If you did not ask for a code, you need not do anything.
            """;

    private static final String FOOT = """

            This mail says no more on purpose. Please do not answer it: nobody reads the answers.
            """;

    private final Accounts accounts;
    private final Invitations invitations;
    private final Asks asks;
    private final HandedOver handedOver;
    private final OneTimeCodes codes;
    private final House house;
    private final Clock clock;
    private final String address;

    /** @param address where people reach this house, without a slash at its end */
    Letters(
            Accounts accounts,
            Invitations invitations,
            Asks asks,
            HandedOver handedOver,
            OneTimeCodes codes,
            House house,
            Clock clock,
            String address) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.asks = asks;
        this.handedOver = handedOver;
        this.codes = codes;
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
            case ALARM -> toColleague(mail, ALARM, "/desk", true);
            case APPROVAL -> toColleague(mail, APPROVAL, "/desk", false);
            case ASK -> toAgency(mail);
            case HANDOVER -> toTeam(mail);
            case WATCH -> toColleague(mail, WATCH, "/library/editor/watches", false);
            case INVITATION -> toInvited(mail);
            case CODE -> toReferrer(mail);
        };
    }

    private Optional<Letter> toColleague(MailRow mail, String text, String path, boolean loud) {
        return addressOf(Objects.requireNonNull(mail.toAccount()))
                .map(to -> letter(mail.id().toString(), to, text, path, loud));
    }

    /** What was answered since it was addressed waits no longer. */
    private Optional<Letter> toAgency(MailRow mail) {
        return asks.whoOwes(Addressing.JOB, Objects.requireNonNull(mail.askId()))
                .flatMap(agency -> toColleague(mail, ASK, "/asks", false));
    }

    private Optional<Letter> toTeam(MailRow mail) {
        return handedOver
                .whoOwes(Addressing.JOB, Objects.requireNonNull(mail.handoverId()))
                .flatMap(team -> toColleague(mail, HANDOVER, "/handovers", false));
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
                                mail.id() + "." + mail.attempts(), to, INVITATION, "/invitation/" + token, false)));
    }

    /** A code of its own for each try too, and no link: programs that scan mail open those. */
    private Optional<Letter> toReferrer(MailRow mail) {
        return codes.make(Addressing.JOB, Objects.requireNonNull(mail.proofId()))
                .map(coded -> new Letter(
                        mail.id() + "." + mail.attempts(),
                        coded.email(),
                        CODE.formatted(
                                        coded.code().substring(0, 3),
                                        coded.code().substring(3))
                                + FOOT,
                        false,
                        clock.instant()));
    }

    private Letter letter(String key, String to, String text, String path, boolean loud) {
        return new Letter(key, to, text.formatted(address + path) + FOOT, loud, clock.instant());
    }

    /** An invented person has an address only in the demonstration, where nothing leaves the house. */
    private Optional<String> addressOf(UUID account) {
        var real = accounts.emailOf(Addressing.JOB, account);
        if (real.isPresent() || !house.demo()) {
            return real;
        }
        return Arrays.stream(InventedPerson.values())
                .filter(person -> person.accountId().equals(account))
                .map(InventedPerson::email)
                .findFirst();
    }
}
