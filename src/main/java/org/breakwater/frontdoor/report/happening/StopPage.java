package org.breakwater.frontdoor.report.happening;

import java.util.List;
import org.breakwater.frontdoor.model.DangerSigns.Sign;
import org.breakwater.frontdoor.report.journey.Here;
import org.breakwater.web.Page;

/**
 * Present danger interrupts: 999 first, then one button that sends what there is.
 *
 * @param signs the rules that fired, each with the words that fired it
 * @param carryOnPath where the questions go on
 */
public record StopPage(List<Sign> signs, String carryOnPath, Here here) implements Page {}
