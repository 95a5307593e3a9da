package org.breakwater.database.embedded;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import org.breakwater.database.CannotStart;

/** The random passwords of the three roles, in a file that only its owner can read. */
public record RolePasswords(String superuser, String owner, String app) {

    /** Reads them, or generates them at the first start. */
    public static RolePasswords keptIn(HomeFolder folder) {
        var file = folder.root().resolve("passwords");
        if (!Files.exists(file)) {
            if (Files.exists(folder.data())) {
                throw new CannotStart("The file " + file + " is missing, and without it the data in " + folder.data()
                        + " cannot be opened; restore it from the backup.");
            }
            var made = new RolePasswords(random(), random(), random());
            folder.writeWhole(file, made.text().getBytes(StandardCharsets.US_ASCII));
            return made;
        }
        var kept = new Properties();
        try {
            kept.load(new StringReader(Files.readString(file)));
        } catch (IOException e) {
            throw folder.refusal(e);
        }
        return new RolePasswords(
                kept.getProperty("superuser", ""), kept.getProperty("owner", ""), kept.getProperty("app", ""));
    }

    private String text() {
        return "superuser=%s\nowner=%s\napp=%s\n".formatted(superuser, owner, app);
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "RolePasswords[…]";
    }
}
