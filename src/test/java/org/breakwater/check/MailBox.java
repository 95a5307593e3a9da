package org.breakwater.check;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** What the demonstration sent to one address: a file for each mail. */
final class MailBox {

    /** The program's mail job runs every other second. */
    private static final int PATIENCE_SECONDS = 30;

    private static final int QUIET_SECONDS = 6;

    private static final Pattern CODE = Pattern.compile("\\b(\\d{3}) ?(\\d{3})\\b");

    private final Path folder;
    private final String address;

    MailBox(RealHouse house, String address) {
        this.folder = house.home().resolve("mail");
        this.address = address;
    }

    String address() {
        return address;
    }

    int count() {
        return mails().size();
    }

    /** Whether more than so many arrive in time. */
    boolean getsMoreThan(int before) {
        RealHouse.await(PATIENCE_SECONDS, () -> count() > before);
        return count() > before;
    }

    /** The text of the newest mail, once there are more than so many; empty if none arrives in time. */
    String next(int before) {
        return getsMoreThan(before) ? words(mails().getLast()) : "";
    }

    /** The six digits of the newest mail, once one has arrived. */
    String nextCode() {
        var found = CODE.matcher(next(0));
        if (!found.find()) {
            throw new IllegalStateException("No code came to " + address);
        }
        return found.group(1) + found.group(2);
    }

    /** The number of mails, once no more have arrived for a while. */
    int countWhenQuiet() {
        for (int before = -1; before < count(); ) {
            var known = count();
            before = known;
            RealHouse.await(QUIET_SECONDS, () -> count() > known);
        }
        return count();
    }

    private List<Path> mails() {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".eml"))
                    .filter(this::isOurs)
                    .sorted(Comparator.comparingLong(file -> file.toFile().lastModified()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean isOurs(Path mail) {
        try {
            return Files.readString(mail).contains("To: " + address);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String words(Path mail) {
        try (var bytes = Files.newInputStream(mail)) {
            return words(new MimeMessage(null, bytes));
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String words(Part part) throws IOException, MessagingException {
        if (!(part.getContent() instanceof Multipart parts)) {
            return String.valueOf(part.getContent());
        }
        var all = new StringBuilder();
        for (int n = 0; n < parts.getCount(); n++) {
            all.append(words(parts.getBodyPart(n))).append('\n');
        }
        return all.toString();
    }
}
