package org.breakwater.messages.model;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLException;
import org.breakwater.messages.MailSettings;
import org.breakwater.messages.MailSettings.Security;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** Sends through a real mail server. What it says about a failure may hold an address, so only the kind of it is kept. */
final class MailServer implements Carrier {

    /** For each step of the talk. All of them together stay well below {@link Delivery#TAKEN_FOR}. */
    private static final int TIME_OUT_MILLIS = 10_000;

    private final MailSettings settings;
    private final Session session;

    /** @param address of this house: its host is how we greet the mail server */
    MailServer(MailSettings settings, String address) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings, address));
    }

    @Override
    public Optional<Trouble> send(Letter letter) {
        if (letter.to().endsWith(".invalid")) {
            throw new IllegalStateException("An invented person's mail never leaves the house");
        }
        try (var transport = session.getTransport("smtp")) {
            if (settings.user().isEmpty()) {
                transport.connect();
            } else {
                transport.connect(settings.user(), settings.password());
            }
            var message = letter.from(settings.from(), session);
            transport.sendMessage(message, message.getAllRecipients());
            return Optional.empty();
        } catch (MessagingException e) {
            return Optional.of(troubleOf(e));
        }
    }

    private Trouble troubleOf(MessagingException failure) {
        for (Exception cause = failure; cause != null; cause = next(cause)) {
            switch (cause) {
                case AuthenticationFailedException e -> {
                    return Trouble.SIGN_IN_REFUSED;
                }
                case SMTPAddressFailedException e -> {
                    return refused(e.getReturnCode());
                }
                case SMTPSenderFailedException e -> {
                    return refused(e.getReturnCode());
                }
                case SSLException e -> {
                    return Trouble.NOT_SECURE;
                }
                case AddressException e -> {
                    return Trouble.REFUSED;
                }
                case IOException e -> {
                    return Trouble.UNREACHABLE;
                }
                case SMTPSendFailedException e when cause == failure && next(cause) == null -> {
                    return refused(e.getReturnCode());
                }
                default -> {}
            }
        }
        return withoutACause(failure);
    }

    /** A server that does not offer STARTTLS is told from others only by the library's own words. */
    private Trouble withoutACause(MessagingException failure) {
        if (settings.security() == Security.STARTTLS && String.valueOf(failure.getMessage()).contains("STARTTLS")) {
            return Trouble.NOT_SECURE;
        }
        return failure instanceof SMTPSendFailedException e ? refused(e.getReturnCode()) : Trouble.UNKNOWN;
    }

    private static @org.jspecify.annotations.Nullable Exception next(Exception failure) {
        return failure instanceof MessagingException mail
                ? mail.getNextException()
                : failure.getCause() instanceof Exception cause ? cause : null;
    }

    private static Trouble refused(int replyCode) {
        return replyCode >= 500 ? Trouble.REFUSED : Trouble.REFUSED_FOR_NOW;
    }

    private static Properties properties(MailSettings settings, String address) {
        var smtp = new Properties();
        smtp.setProperty("mail.smtp.host", settings.host());
        smtp.setProperty("mail.smtp.port", String.valueOf(settings.port()));
        smtp.setProperty("mail.smtp.auth", String.valueOf(!settings.user().isEmpty()));
        smtp.setProperty("mail.smtp.from", settings.from());
        smtp.setProperty("mail.smtp.localhost", String.valueOf(URI.create(address).getHost()));
        smtp.setProperty("mail.smtp.connectiontimeout", String.valueOf(TIME_OUT_MILLIS));
        smtp.setProperty("mail.smtp.timeout", String.valueOf(TIME_OUT_MILLIS));
        smtp.setProperty("mail.smtp.writetimeout", String.valueOf(TIME_OUT_MILLIS));
        smtp.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.security() == Security.STARTTLS));
        smtp.setProperty("mail.smtp.starttls.required", String.valueOf(settings.security() == Security.STARTTLS));
        smtp.setProperty("mail.smtp.ssl.enable", String.valueOf(settings.security() == Security.IMPLICIT));
        smtp.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return smtp;
    }
}
