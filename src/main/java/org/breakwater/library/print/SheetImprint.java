package org.breakwater.library.print;

import java.time.LocalDate;
import org.breakwater.time.EnglishTimes;

/**
 * The imprint of every sheet.
 *
 * @param printedOn in local time
 * @param house the public address of this installation, without a trailing slash
 */
public record SheetImprint(LocalDate printedOn, String house) {

    /** A path of ours as a person would type it. */
    public String address(String path) {
        return house + path;
    }

    public String day() {
        return EnglishTimes.weekdayDate(printedOn);
    }
}
