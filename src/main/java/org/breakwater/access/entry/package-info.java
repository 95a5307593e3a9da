/**
 * What every request of a controller passes: who is this browser, does its form come from us, may this person enter. A
 * public page without a cookie costs no query.
 */
@NullMarked
package org.breakwater.access.entry;

import org.jspecify.annotations.NullMarked;
