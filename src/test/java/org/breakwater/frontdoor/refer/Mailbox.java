package org.breakwater.frontdoor.refer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.breakwater.House;

/** The folder of the demonstration's mails, as a recipient reads it. */
public final class Mailbox {

    private static final Pattern CODE = Pattern.compile("Your code is (\\d{3} \\d{3})");

    private final Path folder;

    public Mailbox(House house) {
        folder = house.folder().resolve("mail");
    }

    /** The mails to this address, the oldest first. */
    public List<String> to(String email) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted(Comparator.comparing(Mailbox::sentAt).thenComparing(Path::getFileName))
                    .map(Mailbox::read)
                    .filter(mail -> mail.contains("To: " + email))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> codes(String email) {
        return to(email).stream()
                .flatMap(mail -> CODE.matcher(mail).results())
                .map(found -> found.group(1))
                .toList();
    }

    private static FileTime sentAt(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
