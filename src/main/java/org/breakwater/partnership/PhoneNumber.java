package org.breakwater.partnership;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.Optional;

/**
 * A valid British telephone number.
 *
 * @param shown for reading: 01702 215007
 * @param dialled for dialling: +441702215007, or the short number itself (999, 101)
 */
public record PhoneNumber(String shown, String dialled) {

    private static final String BRITAIN = "GB";

    /** The number, or nothing if it is not valid. Spaces only matter for display. */
    public static Optional<PhoneNumber> of(String shown) {
        var tidy = shown.strip().replaceAll("\\s+", " ");
        if (!tidy.matches("\\+?[0-9][0-9 ]{1,20}")) {
            return Optional.empty();
        }
        try {
            var all = PhoneNumberUtil.getInstance();
            var number = all.parse(tidy, BRITAIN);
            if (ShortNumberInfo.getInstance().isValidShortNumberForRegion(number, BRITAIN)) {
                return Optional.of(new PhoneNumber(tidy, tidy.replace(" ", "")));
            }
            return all.isValidNumber(number)
                    ? Optional.of(new PhoneNumber(tidy, all.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
