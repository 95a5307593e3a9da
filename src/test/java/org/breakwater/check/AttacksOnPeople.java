package org.breakwater.check;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.IOException;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** Attacks that could lock someone out of their own account, reports or mail, or flood a stranger's mailbox. */
final class AttacksOnPeople {

    private static final int WRONG_PASSWORDS = 30;
    private static final int GUESSES = 1_150;
    private static final int GUESSERS = 150;
    private static final int ASKED_ELSEWHERE = 30;

    /** To one address that is not the requester's, within the minutes that this takes. */
    private static final long MOST_MAILS = 10;

    private static final String COLLEAGUE = "colleague@example.org";
    private static final String PASSWORD = "harbour lamp turnip";
    private static final Pattern INVITATION = Pattern.compile("/invitation/[\\w-]+");

    private final RealHouse house;
    private final String invitation;

    /** @param invitation the path of a link for a colleague who has no account yet */
    AttacksOnPeople(RealHouse house, String invitation) {
        this.house = house;
        this.invitation = invitation;
    }

    /** Created at the terminal, before the program opens. */
    static String invitation(RealHouse house) throws IOException, InterruptedException {
        var said = String.join("\n", house.runToTheEnd("invite", "screener", COLLEAGUE));
        var link = INVITATION.matcher(said);
        if (!link.find()) {
            throw new IllegalStateException("no invitation: " + said);
        }
        return link.group();
    }

    /** A colleague whose address is known to others signs in from the browser that they always use. */
    Finding signIn() throws InvalidKeyException {
        var colleague = new Stranger(house, "192.0.2.10");
        var spare = account(colleague);
        for (int n = 0; n < WRONG_PASSWORDS; n++) {
            Stranger.of(house, 400 + n)
                    .visit("/sign-in")
                    .send("/sign-in", "email", COLLEAGUE, "password", "wrong " + n + " and wrong", "to", "");
        }
        colleague.visit("/sign-in").send("/sign-in", "email", COLLEAGUE, "password", PASSWORD, "to", "");
        var knows = !colleague.page().select("form[action=/sign-in/code]").isEmpty();
        if (knows) {
            colleague.send("/sign-in/code", "code", spare, "to", "");
        }
        var isIn = knows && !colleague.path().startsWith("/sign-in");
        return new Finding(
                "%d wrong passwords from %d networks: the colleague %s"
                        .formatted(WRONG_PASSWORDS, WRONG_PASSWORDS, isIn ? "signs in" : "is kept out"),
                isIn
                        ? List.of()
                        : List.of("the colleague is kept out: "
                                + colleague.page().select("main").text()));
    }

    /** Invited, set up and signed in once from this browser; returns a code that is valid once. */
    private String account(Stranger colleague) throws InvalidKeyException {
        colleague.visit(invitation);
        var secret = new Base32().decode(colleague.page().select("code").text().replace(" ", ""));
        var generator = new TimeBasedOneTimePasswordGenerator();
        var code = generator.generateOneTimePasswordString(
                new SecretKeySpec(secret, generator.getAlgorithm()),
                Clock.systemUTC().instant());
        colleague.send(invitation, "name", "Sam Newcomer", "password", PASSWORD, "code", code);
        var spare = colleague.page().select("ol code").eachText();
        if (spare.size() < 2) {
            throw new IllegalStateException(
                    "no account was made: " + colleague.page().select("main").text());
        }
        colleague.visit("/sign-in").send("/sign-in", "email", COLLEAGUE, "password", PASSWORD, "to", "");
        colleague.send("/sign-in/code", "code", spare.getFirst(), "to", "");
        var out = colleague.page().select("form[action=/sign-out]");
        if (!out.isEmpty()) {
            colleague.send("/sign-out");
        }
        return spare.get(1);
    }

    /** The six words open the right report, however many others were tried. */
    Finding phrase() {
        var browser = new TextBrowser(house.address());
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(15);
        new Reporter(browser, Story.of(4, random)).tell();
        var form = browser.page().select("form[action=/report/send/new-phrase]").first();
        browser.send(Objects.requireNonNull(form), Map.of());
        var phrase = String.join(" ", browser.page().select(".bw-phrase li").eachText());
        var guessers = Stream.iterate(0, n -> n + 1)
                .limit(GUESSERS)
                .map(n -> Stranger.of(house, 500 + n).visit("/report/return-phrase"))
                .toList();
        for (int n = 0; n < GUESSES; n++) {
            var guesser = guessers.get(n % GUESSERS);
            if (!guesser.page().select("form[action=/report/return-phrase]").isEmpty()) {
                guesser.send("/report/return-phrase", "phrase", "apple river stone cloud table " + n);
            }
        }
        var owner = new Stranger(house, "192.0.2.20")
                .visit("/report/return-phrase")
                .send("/report/return-phrase", "phrase", phrase);
        var opens = owner.path().equals("/report/comeback/updates");
        return new Finding(
                "%,d wrong phrases from %d networks: the right one %s"
                        .formatted(GUESSES, GUESSERS, opens ? "opens" : "does not open"),
                opens
                        ? List.of()
                        : List.of(owner.path() + ": "
                                + owner.page().select("main").text()));
    }

    /** The owner of a proved address gets their code, although others have requested it. */
    Finding codes() {
        var wrong = new ArrayList<String>();
        var box = box("p");
        var owner = new Stranger(house, "192.0.2.30");
        prove(owner, box, "/refer/prove/address", "/refer/prove/code");
        askElsewhere(box, 700);
        var before = box.countWhenQuiet();
        owner.visit("/refer/prove/address").send("/refer/prove/address", "email", box.address());
        var comes = box.getsMoreThan(before);
        if (!comes) {
            wrong.add("the owner’s code does not come");
        }
        if (before > MOST_MAILS) {
            wrong.add(before + " mails came to one address");
        }
        return new Finding(
                "%d others asked for a code to one address: %d mails; the owner’s own code %s"
                        .formatted(ASKED_ELSEWHERE, before, comes ? "comes" : "does not come"),
                wrong);
    }

    private MailBox box(String first) {
        return new MailBox(house, first + UUID.randomUUID() + "@example.org");
    }

    private static void prove(Stranger owner, MailBox box, String address, String page) {
        owner.visit(address).send(address, "email", box.address());
        owner.send(page, "code", box.nextCode());
    }

    private void askElsewhere(MailBox box, int network) {
        for (int n = 0; n < ASKED_ELSEWHERE; n++) {
            for (var page : List.of("/refer/prove/address", "/training/prove")) {
                Stranger.of(house, network + n).visit(page).send(page, "email", box.address());
            }
        }
    }

    /** Nobody has proved this address, and many request a code to it. */
    Finding mailToAStranger() {
        var victim = box("v");
        askElsewhere(victim, 740);
        return bounded(victim, 2 * ASKED_ELSEWHERE + " codes asked for by strangers");
    }

    private static Finding bounded(MailBox victim, String what) {
        var came = victim.countWhenQuiet();
        return new Finding(
                "%s: %d mails to one address".formatted(what, came),
                came <= MOST_MAILS ? List.of() : List.of(came + " mails came to one address"));
    }

    /** One address that mail programs cannot handle does not delay anyone else's mail. */
    Finding poison() {
        var poison = box("we{ird");
        var next = box("n");
        Stranger.of(house, 800).visit("/refer/prove/address").send("/refer/prove/address", "email", poison.address());
        Stranger.of(house, 801).visit("/refer/prove/address").send("/refer/prove/address", "email", next.address());
        var comes = next.getsMoreThan(0);
        return new Finding(
                "after a mail to we{ird@… the next person’s mail %s".formatted(comes ? "comes" : "does not come"),
                comes ? List.of() : List.of("the others’ mail does not go"));
    }
}
