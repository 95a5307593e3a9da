package org.breakwater.access.proving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Recognises a mailbox that several people read by its name ({@code shared-mailboxes.txt}). What is read back must be
 * read by one person, so in doubt a name counts as shared: its owner can still send.
 */
public final class SharedMailboxes {

    private static final List<Pattern> NAMES = read();

    private SharedMailboxes() {}

    /** Whether this address looks like one that several people read. The part after a plus sign does not count. */
    public static boolean holds(String email) {
        var name = email.strip().toLowerCase(Locale.ROOT).replaceAll("[+@].*", "");
        var plain = name.replaceAll("(?<!\\d)\\d+$", "");
        return NAMES.stream()
                .anyMatch(known ->
                        known.matcher(name).matches() || known.matcher(plain).matches());
    }

    private static List<Pattern> read() {
        try (var in = SharedMailboxes.class.getResourceAsStream("shared-mailboxes.txt")) {
            if (in == null) {
                throw new IllegalStateException("The names of shared mailboxes are missing from the build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> Pattern.compile(Pattern.quote(line).replace("*", "\\E.+\\Q")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
