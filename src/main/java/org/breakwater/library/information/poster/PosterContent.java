package org.breakwater.library.information.poster;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.breakwater.library.print.SheetImprint;
import org.breakwater.library.rendering.TextNumbers.Card;
import org.breakwater.web.govuk.QrCode;

/**
 * The content of the poster.
 *
 * @param danger first and largest
 * @param unspoken for people in danger who cannot speak
 * @param child in its own hours
 * @param adult in its own hours
 * @param otherwise who answers when those do not
 * @param crime that is not urgent
 * @param forChildren helplines for a child who wants to talk
 * @param forAdults helplines for an adult who worries about a child
 * @param imprint its date, and the address of this installation
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

    /** Where to find the current version. */
    public String address() {
        return imprint.address(WHO_TO_CALL);
    }

    public QrCode code() {
        return QrCode.of(address());
    }

    /** Who answers there, without a sentence that only says the heading above it again. */
    static String what(Card card, String heading) {
        return Arrays.stream(card.point().what().split("(?<=[.!?])\\s+"))
                .filter(sentence -> !sentence.toLowerCase(Locale.UK).contains(heading.toLowerCase(Locale.UK)))
                .collect(Collectors.joining(" "));
    }

    /** When and for how much; under a heading that says when, the hours are not repeated. */
    static String when(Card card, boolean saysWhen) {
        var hours = saysWhen || card.hours().isEmpty() ? "" : String.join(". ", card.hours()) + ". ";
        return hours + card.point().cost();
    }

    /** Its name, with the number unless the name begins with it. */
    static String nameAndNumber(Card card) {
        var name = card.point().name();
        var number = card.point().number().shown();
        return name.startsWith(number + " ") ? name : name + ", " + number;
    }

    /** The alternative text of the picture. */
    public String codeInWords() {
        return "QR code for your phone’s camera. It opens " + address();
    }
}
