/**
 * Who to call now, as a page, as JSON and as a list to keep. The reader is frightened, at a bus stop, with one bar of
 * signal: the page is small, is answered from memory, asks nothing first, and the number is the most prominent thing on
 * it.
 */
@NullMarked
@NamedInterface("whotocall")
package org.breakwater.frontdoor.whotocall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
