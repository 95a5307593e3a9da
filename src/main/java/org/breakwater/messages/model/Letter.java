package org.breakwater.messages.model;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Date;

/**
 * A mail ready to go.
 *
 * @param key the part of its Message-ID before the @; the same mail sent twice has the same one, so it is recognised
 * @param loud whether the phone should ring for it
 */
record Letter(String key, String to, String text, boolean loud, Instant at) {

    /** The same for all: whoever glances at a screen learns nothing. */
    static final String SUBJECT = "Something waits for you";

    MimeMessage from(String sender, Session session) throws MessagingException {
        var id = "<" + key + sender.substring(sender.indexOf('@')) + ">";
        var message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", id);
            }
        };
        message.setFrom(new InternetAddress(sender, true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        message.setSubject(SUBJECT, "UTF-8");
        message.setSentDate(Date.from(at));
        // RFC 3834: no out-of-office answer may come back to it.
        message.setHeader("Auto-Submitted", "auto-generated");
        if (loud) {
            message.setHeader("Importance", "high");
            message.setHeader("X-Priority", "1");
        }
        message.setText(text, "UTF-8");
        message.saveChanges();
        return message;
    }

    @Override
    public String toString() {
        return "Letter[" + key + "]";
    }
}
