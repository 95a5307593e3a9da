/**
 * Public pages that are the same for everyone are cached as bytes and answered before anything else: on the worst night
 * of the year everyone asks at once.
 */
@NullMarked
@NamedInterface("keeping")
package org.breakwater.web.keeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
