package org.breakwater.library.editor.pictures;

import java.util.List;
import org.breakwater.library.pictures.Pictures.Caption;
import org.breakwater.library.publishing.TextChecks;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * The details of a picture; the file itself comes beside it.
 *
 * @param alt what it shows
 * @param only {@code DECORATION} if people who cannot see it miss nothing
 * @param credit the author and the licence
 */
public record PictureForm(String alt, List<String> only, String credit) implements Form {

    static final String DECORATION = "DECORATION";
    static final PictureForm EMPTY = new PictureForm("", List.of(), "");

    private static final int LONGEST_ALT = 250;
    private static final int LONGEST_CREDIT = 200;

    void check(Questions ask) {
        if (isDecoration()) {
            ask.maybe("alt", alt, LONGEST_ALT);
            ask.must(alt.isBlank(), "alt", "Enter a description or select that it is decorative, not both");
        } else {
            ask.text("alt", alt, "Enter a description of the picture", LONGEST_ALT);
        }
        TextChecks.firstErrorOfPicture(alt).ifPresent(why -> ask.problem("alt", why));
        ask.text("credit", credit, "Enter who made the picture and our permission to use it", LONGEST_CREDIT);
        TextChecks.firstErrorOfPicture(credit).ifPresent(why -> ask.problem("credit", why));
    }

    Caption caption() {
        return new Caption(oneLine(alt), oneLine(credit));
    }

    private boolean isDecoration() {
        return only.contains(DECORATION);
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
