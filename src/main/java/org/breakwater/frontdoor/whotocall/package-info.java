/**
 * Whom to call now, as a page, as JSON and as a list to keep. Somebody frightened stands at a bus stop with one bar of
 * signal: the page is small, is answered from memory, asks nothing first, and the number is the loudest thing on it.
 */
@NullMarked
package org.breakwater.frontdoor.whotocall;

import org.jspecify.annotations.NullMarked;
