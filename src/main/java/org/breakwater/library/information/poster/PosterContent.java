package org.breakwater.library.information.poster;

import java.util.List;
import org.breakwater.library.print.SheetImprint;
import org.breakwater.library.rendering.TextNumbers.Card;
import org.breakwater.web.govuk.QrCode;

/**
 * What the poster says.
 *
 * @param danger stands first and largest
 * @param unspoken for anyone who is in danger and cannot speak
 * @param child in its own hours
 * @param adult in its own hours
 * @param otherwise who answers when those do not
 * @param crime that is not urgent
 * @param forChildren helplines for a child who wants to talk
 * @param forAdults helplines for an adult who worries about a child
 * @param imprint as of when, and of which house
 */
public record PosterContent(
        List<Card> danger,
        List<Card> unspoken,
        Card child,
        Card adult,
        List<Card> otherwise,
        List<Card> crime,
        List<Card> forChildren,
        List<Card> forAdults,
        SheetImprint imprint) {

    static final String WHO_TO_CALL = "/who-to-call";

    /** Where it stands as it is at the very minute. */
    public String address() {
        return imprint.address(WHO_TO_CALL);
    }

    public QrCode code() {
        return QrCode.of(address());
    }

    /** The words of the picture for anyone who does not see it. */
    public String codeInWords() {
        return "QR code for your phone’s camera. It opens " + address();
    }
}
