package org.breakwater.notify.content;

import java.time.Clock;
import java.util.Optional;
import org.breakwater.notify.Letter;
import org.breakwater.notify.RecipientDirectory;
import org.breakwater.notify.addressing.NoticeRegistry;

/** Gets the text of each mail from its notice, and adds the common parts: address, link and footer. */
public class MailWriter {

    /** It names no one: the deputy sees who is away after signing in. */
    static final String AS_DEPUTY = """

            You are deputy for a colleague who is away. If this falls to them, please deal with it for them.
            """;

    private final NoticeRegistry register;
    private final RecipientDirectory directory;
    private final Clock clock;
    private final String url;

    /** @param url the public address of this installation, without a trailing slash */
    public MailWriter(NoticeRegistry register, RecipientDirectory directory, Clock clock, String url) {
        this.register = register;
        this.directory = directory;
        this.clock = clock;
        this.url = url;
    }

    /** Empty if it is no longer needed, or the account is suspended. */
    public Optional<MailMessage> write(MailToSend mail) {
        var notice = register.get(mail.kind());
        var account = mail.toAccount();
        var address = account == null ? Optional.<String>empty() : directory.addressOf(account);
        if (account != null && address.isEmpty()) {
            return Optional.empty();
        }
        return notice.write(mail.notice(), mail.recipient())
                .map(letter -> message(mail, letter, address.orElseGet(letter::toOutside)));
    }

    private MailMessage message(MailToSend mail, Letter letter, String to) {
        var text = letter.path().isEmpty() ? letter.text() : letter.text().replace("%s", url + letter.path());
        return new MailMessage(
                letter.changesAtEachTry()
                        ? mail.id() + "." + mail.attempts()
                        : mail.id().toString(),
                to,
                letter.subject(),
                text + (mail.deputyFor() == null ? "" : AS_DEPUTY) + letter.foot(),
                letter.urgent(),
                clock.instant(),
                letter.calendar());
    }
}
