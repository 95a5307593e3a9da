package org.breakwater.library.print;

import java.time.LocalDate;
import org.breakwater.time.EnglishTimes;

/**
 * What every sheet says of itself.
 *
 * @param printedOn in local time
 * @param house the address of this house from outside, without a slash at its end
 */
public record SheetImprint(LocalDate printedOn, String house) {

    /** A path of ours as somebody would type it. */
    public String address(String path) {
        return house + path;
    }

    public String day() {
        return EnglishTimes.date(printedOn);
    }
}
