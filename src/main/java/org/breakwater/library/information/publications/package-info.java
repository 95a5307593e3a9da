/**
 * The shelf: what the partnership publishes about itself. Each is a text like all others and is drawn as one; here they
 * are listed by sort, printed, and the newest yearly report is found under an address that never changes.
 */
@NullMarked
package org.breakwater.library.information.publications;

import org.jspecify.annotations.NullMarked;
