package org.breakwater.notify;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text of one mail. It names no one and does not say what it is about, unless its recipient sent us exactly that.
 *
 * @param to the address; null for that of the account
 * @param text has {@code %s} in place of the link
 * @param path of the page that the link leads to; empty if it has none
 * @param urgent whether the mail is marked as important
 * @param changesAtEachTry whether each attempt has different content, such as a new code: a mail server that drops
 *     duplicates must not drop the one that works
 */
public record Letter(
        @Nullable String to,
        String subject,
        String text,
        String path,
        String foot,
        boolean urgent,
        boolean changesAtEachTry,
        Optional<Calendar> calendar) {

    /** The default subject: it says what kind of work it is, and never about whom. */
    static final String SUBJECT = "Something needs your attention";

    static final String FOOT = """

            For confidentiality, this email does not include any details.
            Please do not reply: this mailbox is not monitored.
            """;

    static final String CODE_FOOT = """

            Please do not reply: this mailbox is not monitored.
            """;

    static final String CODE = """
            %s. This is your code to %s.

            Your code is %s %s

            Enter it on the page where you asked for it. It is valid for 10 minutes. Do not share it with
            anyone. We will never ask you for it by phone, text or email. If you did not request a code, you can
            ignore this email.
            """;

    /** The same with a calendar part. @param method of RFC 5546 */
    public record Calendar(String method, String text) {

        public byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return "Calendar[" + method + "]";
        }
    }

    /** To the address of the account. */
    public static Letter toAccount(String text, String path) {
        return new Letter(null, SUBJECT, text, path, FOOT, false, false, Optional.empty());
    }

    /** To someone without an account. */
    public static Letter to(String address, String text, String path) {
        return new Letter(address, SUBJECT, text, path, FOOT, false, false, Optional.empty());
    }

    /**
     * A code of six digits, and no link: mail scanners open those.
     *
     * @param purpose what it is for, as in "make a referral": with the name of the site it distinguishes this mail from
     *     others
     */
    public static Letter code(String address, String code, String site, String purpose) {
        return to(address, CODE.formatted(site, purpose, code.substring(0, 3), code.substring(3)), "")
                .changingAtEachTry()
                .endingWith(CODE_FOOT)
                .about("Your sign-in code for %s".formatted(site));
    }

    public Letter about(String newSubject) {
        return new Letter(to, newSubject, text, path, foot, urgent, changesAtEachTry, calendar);
    }

    public Letter urgently() {
        return new Letter(to, subject, text, path, foot, true, changesAtEachTry, calendar);
    }

    public Letter endingWith(String newFoot) {
        return new Letter(to, subject, text, path, newFoot, urgent, changesAtEachTry, calendar);
    }

    public Letter with(Optional<Calendar> dates) {
        return new Letter(to, subject, text, path, foot, urgent, changesAtEachTry, dates);
    }

    public Letter changingAtEachTry() {
        return new Letter(to, subject, text, path, foot, urgent, true, calendar);
    }

    /** The address of someone without an account. */
    public String toOutside() {
        return Objects.requireNonNull(to);
    }

    @Override
    public String toString() {
        return "Letter[…]";
    }
}
