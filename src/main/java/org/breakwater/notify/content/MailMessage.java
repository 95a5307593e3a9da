package org.breakwater.notify.content;

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
import org.breakwater.notify.Letter;

/**
 * A complete mail.
 *
 * @param key the part of its Message-ID before the @; the same for each attempt, so duplicates are recognised
 * @param calendar its calendar part, if it is about a date
 * @param loud whether it is marked as important
 */
public record MailMessage(
        String key,
        String to,
        String subject,
        String text,
        boolean loud,
        Instant at,
        Optional<Letter.Calendar> calendar) {

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

    /** RFC 6047: the text, and a calendar part beside it. */
    private MimeMultipart withInvitation(Letter.Calendar invitation) throws MessagingException {
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
