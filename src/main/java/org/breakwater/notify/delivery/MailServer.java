package org.breakwater.notify.delivery;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLException;
import org.breakwater.notify.MailSettings;
import org.breakwater.notify.MailSettings.Security;
import org.breakwater.notify.content.MailMessage;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Sends through a real mail server. Its error message may contain an address, so only the type of error is stored. */
final class MailServer implements MailCarrier {

    /** For each SMTP step. All of them together stay well below {@link MailDelivery#TAKEN_FOR}. */
    private static final int TIME_OUT_MILLIS = 10_000;

    private final MailSettings settings;
    private final Session session;

    /** @param address of this installation: its host is used in EHLO */
    MailServer(MailSettings settings, String address) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings, address));
    }

    @Override
    public Optional<DeliveryFailure> send(MailMessage mailMessage) {
        if (mailMessage.to().endsWith(".invalid")) {
            throw new IllegalStateException("An invented person's email is never sent");
        }
        try (var transport = session.getTransport("smtp")) {
            if (settings.user().isEmpty()) {
                transport.connect();
            } else {
                transport.connect(settings.user(), settings.password());
            }
            var message = mailMessage.from(settings.from(), session);
            transport.sendMessage(message, message.getAllRecipients());
            return Optional.empty();
        } catch (MessagingException e) {
            return Optional.of(troubleOf(e));
        }
    }

    private DeliveryFailure troubleOf(MessagingException failure) {
        var overall = DeliveryFailure.UNKNOWN;
        for (Exception cause = failure; cause != null; cause = next(cause)) {
            var deliveryFailure = said(cause);
            // A failed delivery contains the result for each address, which says more than the whole.
            overall = deliveryFailure == DeliveryFailure.UNKNOWN ? overall : deliveryFailure;
        }
        return overall;
    }

    private DeliveryFailure said(Exception failure) {
        return switch (failure) {
            case AuthenticationFailedException e -> DeliveryFailure.SIGN_IN_REFUSED;
            case SMTPAddressFailedException e -> refused(e.getReturnCode());
            case SMTPSenderFailedException e -> refused(e.getReturnCode());
            case SMTPSendFailedException e -> refused(e.getReturnCode());
            case AddressException e -> DeliveryFailure.REFUSED;
            case SSLException e -> DeliveryFailure.NOT_SECURE;
            case IOException e -> DeliveryFailure.UNREACHABLE;
            // Only the library's own message distinguishes a server without STARTTLS from others.
            case MessagingException e
            when settings.security() == Security.STARTTLS
                    && String.valueOf(e.getMessage()).contains("STARTTLS") -> DeliveryFailure.NOT_SECURE;
            default -> DeliveryFailure.UNKNOWN;
        };
    }

    private static @Nullable Exception next(Exception failure) {
        var next = failure instanceof MessagingException mail ? mail.getNextException() : failure.getCause();
        return next instanceof Exception cause ? cause : null;
    }

    private static DeliveryFailure refused(int replyCode) {
        return replyCode >= 500 ? DeliveryFailure.REFUSED : DeliveryFailure.REFUSED_FOR_NOW;
    }

    private static Properties properties(MailSettings settings, String address) {
        var smtp = new Properties();
        smtp.setProperty("mail.smtp.host", settings.host());
        smtp.setProperty("mail.smtp.port", String.valueOf(settings.port()));
        smtp.setProperty("mail.smtp.auth", String.valueOf(!settings.user().isEmpty()));
        smtp.setProperty("mail.smtp.from", settings.from());
        smtp.setProperty(
                "mail.smtp.localhost", String.valueOf(URI.create(address).getHost()));
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
