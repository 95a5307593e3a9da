/**
 * Figures as a chart with its table, for the screen, for print and for screen readers; small numbers are suppressed.
 */
@NullMarked
@NamedInterface("figures")
package org.breakwater.web.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
