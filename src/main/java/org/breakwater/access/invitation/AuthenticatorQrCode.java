package org.breakwater.access.invitation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.breakwater.web.govuk.QrCode;

/** The app that shows a new code every half minute. */
final class AuthenticatorQrCode {

    private AuthenticatorQrCode() {}

    /** The content for the app: whose code it is, and the secret. */
    static QrCode code(String email, String secret) {
        var address = "otpauth://totp/Breakwater:" + URLEncoder.encode(email, StandardCharsets.UTF_8) + "?secret="
                + secret + "&issuer=Breakwater";
        return QrCode.of(address);
    }
}
