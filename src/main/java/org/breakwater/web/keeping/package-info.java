/**
 * Public pages that say the same to everyone are kept as bytes and answered before anything else is asked: on the worst
 * night of the year everybody asks at once.
 */
@NullMarked
@NamedInterface("keeping")
package org.breakwater.web.keeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
