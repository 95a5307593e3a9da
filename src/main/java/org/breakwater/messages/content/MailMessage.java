package org.breakwater.messages.content;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.breakwater.training.emails.BookingEmails;
import org.breakwater.web.shell.SiteDetails;

/**
 * A mail ready to go.
 *
 * @param key the part of its Message-ID before the @; the same mail sent twice has the same one, so it is recognised
 * @param calendar the same for calendars, where it is about a day
 * @param loud whether the phone should ring for it
 */
public record MailMessage(
        String key,
        String to,
        String subject,
        String text,
        boolean loud,
        Instant at,
        Optional<BookingEmails.Calendar> calendar) {

    /** The same for nearly all: someone who glances at a screen learns nothing. */
    static final String SUBJECT = "Something needs your attention";

    /** An agency must see in its list of mails which request cannot wait; about whom or what, it does not say. */
    static final String URGENT = "Urgent: information request";

    static MailMessage plain(String key, String to, String text, boolean loud, Instant at) {
        return new MailMessage(key, to, SUBJECT, text, loud, at, Optional.empty());
    }

    /** A code is no alert: who asked for it looks for these words. */
    MailMessage withCodeFor(SiteDetails siteDetails) {
        return new MailMessage(key, to, "Your sign-in code for " + siteDetails.name(), text, loud, at, calendar);
    }

    MailMessage urgent() {
        return new MailMessage(key, to, URGENT, text, true, at, calendar);
    }

    /** A key of its own for each try: a mail server that drops duplicates must not drop the code that works. */
    static MailMessage code(MailRow mail, String to, String code, Instant at) {
        var text = MailTexts.CODE.formatted(code.substring(0, 3), code.substring(3)) + MailTexts.FOOT;
        return plain(mail.id() + "." + mail.attempts(), to, text, false, at);
    }

    public MimeMessage from(String sender, Session session) throws MessagingException {
        var id = "<" + key + sender.substring(sender.indexOf('@')) + ">";
        var message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", id);
            }
        };
        message.setFrom(new InternetAddress(sender, true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        message.setSubject(subject, "UTF-8");
        message.setSentDate(Date.from(at));
        // RFC 3834: no out-of-office answer may come back to it.
        message.setHeader("Auto-Submitted", "auto-generated");
        if (loud) {
            message.setHeader("Importance", "high");
            message.setHeader("X-Priority", "1");
        }
        if (calendar.isPresent()) {
            message.setContent(withInvitation(calendar.get()));
        } else {
            message.setText(text, "UTF-8");
        }
        message.saveChanges();
        return message;
    }

    /** RFC 6047: the words, and beside them the same for calendars. */
    private MimeMultipart withInvitation(BookingEmails.Calendar invitation) throws MessagingException {
        var words = new MimeBodyPart();
        words.setText(text, "UTF-8");
        var dates = new MimeBodyPart();
        var type = "text/calendar; charset=UTF-8; method=" + invitation.method();
        dates.setDataHandler(new DataHandler(new ByteArrayDataSource(invitation.bytes(), type)));
        dates.setHeader("Content-Type", type);
        return new MimeMultipart("alternative", words, dates);
    }

    @Override
    public String toString() {
        return "MailMessage[" + key + "]";
    }
}
