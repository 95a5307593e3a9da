package org.breakwater.notify.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;
import org.breakwater.notify.content.MailMessage;

/** The demonstration's delivery: one file for each mail, and no network. A mail that is sent twice is one file. */
final class MailFolder implements MailCarrier {

    private static final String SENDER = "no-reply@demo.invalid";

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path folder;

    MailFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<DeliveryFailure> send(MailMessage mailMessage) {
        try {
            var bytes = new ByteArrayOutputStream();
            mailMessage.from(SENDER, Session.getInstance(new Properties())).writeTo(bytes);
            Files.createDirectories(folder, OWNER_ONLY);
            var unfinished = folder.resolve(mailMessage.key() + ".part");
            Files.write(unfinished, bytes.toByteArray());
            Files.move(unfinished, folder.resolve(mailMessage.key() + ".eml"), StandardCopyOption.ATOMIC_MOVE);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(DeliveryFailure.FOLDER);
        } catch (AddressException e) {
            return Optional.of(DeliveryFailure.REFUSED);
        } catch (MessagingException e) {
            return Optional.of(DeliveryFailure.UNKNOWN);
        }
    }
}
