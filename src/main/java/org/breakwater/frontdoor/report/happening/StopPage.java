package org.breakwater.frontdoor.report.happening;

import java.util.List;
import org.breakwater.frontdoor.model.DangerSigns.Sign;
import org.breakwater.frontdoor.report.Readers;
import org.breakwater.frontdoor.report.journey.Here;
import org.breakwater.web.Page;

/**
 * Danger interrupts, and so does whoever does not know whether there is any: 999 first, then the team, then one button
 * that sends what there is.
 *
 * @param signs the rules that fired, each with the words that fired it; none for who is not sure
 * @param carryOnPath where the questions go on
 * @param now whom to ring beside 999 at this minute
 */
public record StopPage(List<Sign> signs, String carryOnPath, Here here, Readers.Now now) implements Page {

    public boolean isNotSure() {
        return signs.isEmpty();
    }
}
