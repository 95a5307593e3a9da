package org.breakwater.frontdoor.refer.prove;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.breakwater.access.proving.EmailProofs;
import org.breakwater.access.proving.ProveCodeForm;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * Asks for the code. The text is the same whether we know the address or not.
 *
 * @param email the address, as this browser's user typed it
 * @param mailed whether a code was sent at the last request
 * @param shared several people read that mailbox
 * @param first whether they begin a referral
 */
public record ProveCodePage(
        ProveCodeForm form, List<Problem> problems, String email, boolean mailed, boolean shared, boolean first)
        implements Page {

    private static final Set<String> PERSONAL = Set.of(
            "gmail.com",
            "googlemail.com",
            "hotmail.com",
            "hotmail.co.uk",
            "outlook.com",
            "live.co.uk",
            "live.com",
            "yahoo.com",
            "yahoo.co.uk",
            "icloud.com",
            "me.com",
            "aol.com",
            "btinternet.com",
            "sky.com",
            "virginmedia.com",
            "talktalk.net",
            "proton.me");

    /** Whether it is a private address, such as one at Gmail. */
    public boolean isPersonal() {
        return PERSONAL.contains(email.substring(email.indexOf('@') + 1).strip().toLowerCase(Locale.UK));
    }

    static List<Problem> problems(EmailProofs.Typed typed) {
        return switch (typed) {
            case RIGHT -> List.of();
            case WRONG ->
                List.of(new Problem("code", "The code is not correct. Check the latest email and enter it again"));
            case OVER ->
                List.of(new Problem("code", "This code has expired. Press “Send a new code” and use that one"));
            case TOO_MANY_TRIES ->
                List.of(new Problem("code", "Too many wrong codes have been entered. Wait an hour, or call us"));
        };
    }
}
