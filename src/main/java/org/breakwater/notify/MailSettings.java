package org.breakwater.notify;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.breakwater.database.CannotStart;

/**
 * The mail server of a live installation, from the environment.
 *
 * @param user empty if the server requires no sign-in
 * @param from the one neutral sender of every mail
 */
public record MailSettings(String host, int port, String user, String password, String from, Security security) {

    /** How the connection is secured. Unencrypted is only for a mail server on this machine. */
    public enum Security {
        STARTTLS,
        IMPLICIT,
        NONE
    }

    private static final String HOST = "BREAKWATER_MAIL_HOST";
    private static final String PORT = "BREAKWATER_MAIL_PORT";
    private static final String USER = "BREAKWATER_MAIL_USER";
    private static final String PASSWORD = "BREAKWATER_MAIL_PASSWORD";
    private static final String FROM = "BREAKWATER_MAIL_FROM";
    private static final String TLS = "BREAKWATER_MAIL_TLS";
    private static final String URL = "BREAKWATER_URL";

    private static final int SUBMISSION = 587;
    private static final int SUBMISSIONS = 465;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");

    /** All the settings this class reads. */
    public static final List<String> NAMES = List.of(HOST, PORT, USER, PASSWORD, FROM, TLS, URL);

    /** The settings that a live installation still needs before it can send mail. */
    public static List<String> missing(Map<String, String> environment) {
        return Stream.of(HOST, FROM, URL)
                .filter(name -> value(environment, name).isEmpty())
                .toList();
    }

    /**
     * The settings; empty if the mail server or our sender is not set.
     *
     * @throws CannotStart if a value is invalid, or would send mail unencrypted
     */
    public static Optional<MailSettings> from(Map<String, String> environment) {
        var host = value(environment, HOST);
        var from = value(environment, FROM);
        if (host.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        if (!from.matches("[^\\s@<>,;\"]{1,64}@[^\\s@<>,;\"]{1,180}")) {
            throw new CannotStart(FROM + " must be an email address such as no-reply@example.org.");
        }
        var user = value(environment, USER);
        var password = environment.getOrDefault(PASSWORD, "");
        if (user.isEmpty() != password.isEmpty()) {
            throw new CannotStart("Set both " + USER + " and " + PASSWORD + ", or neither.");
        }
        var port = port(value(environment, PORT));
        var security = security(value(environment, TLS), port);
        if (security == Security.NONE && !THIS_MACHINE.contains(host)) {
            throw new CannotStart(TLS + "=none is only for a mail server on this machine.");
        }
        return Optional.of(new MailSettings(host, port, user, password, from, security));
    }

    /**
     * The public address of this installation, without a trailing slash.
     *
     * @param port for the address on this machine if nothing is set
     * @throws CannotStart if it is not a web address
     */
    public static String address(Map<String, String> environment, int port) {
        var given = value(environment, URL).replaceAll("(?<!/)/+$", "");
        if (given.isEmpty()) {
            return "http://localhost:" + port;
        }
        if (!given.matches("https?://[^\\s/?#]+(/[^\\s?#]*)?")) {
            throw new CannotStart(URL + " must be a web address such as https://breakwater.example.org.");
        }
        return URI.create(given).toString();
    }

    private static int port(String given) {
        if (given.isEmpty()) {
            return SUBMISSION;
        }
        if (given.matches("\\d{1,5}") && Integer.parseInt(given) >= 1 && Integer.parseInt(given) <= 65_535) {
            return Integer.parseInt(given);
        }
        throw new CannotStart(PORT + " must be a number from 1 to 65535.");
    }

    private static Security security(String given, int port) {
        return switch (given.toLowerCase(Locale.ROOT)) {
            case "" -> port == SUBMISSIONS ? Security.IMPLICIT : Security.STARTTLS;
            case "starttls" -> Security.STARTTLS;
            case "implicit" -> Security.IMPLICIT;
            case "none" -> Security.NONE;
            default -> throw new CannotStart(TLS + " must be starttls, implicit or none.");
        };
    }

    private static String value(Map<String, String> environment, String name) {
        return environment.getOrDefault(name, "").strip();
    }

    @Override
    public String toString() {
        return "MailSettings[…]";
    }
}
