package org.breakwater.mash.desk;

import org.breakwater.partnership.PhoneNumber;
import org.breakwater.web.forms.Questions;

/** A telephone number as people type it: with brackets, dashes and an extension. It is stored as typed. */
public record TypedNumber(String name, String number) {

    private static final int MOST = 40;

    /** The number, which must be a possible British number. */
    public String check(Questions ask, String ifMissing) {
        var given = ask.text(name, number, ifMissing, MOST);
        ask.must(
                given.isBlank() || PhoneNumber.of(bare(given)).isPresent(),
                name,
                "Enter a full telephone number, like 01702 215007");
        return given;
    }

    private static String bare(String number) {
        return number.replaceFirst("(?i)(?:ext(?:ension)?|x)\\.?\\s*+\\d{1,6}$", "")
                .strip()
                .replaceAll("[()./-]", " ");
    }

    @Override
    public String toString() {
        return "TypedNumber[" + name + "]";
    }
}
