/**
 * Checks on every request of a controller: the browser's session, the origin of its form, the access of this person. A
 * public page without a cookie costs no query.
 */
@NullMarked
package org.breakwater.access.entry;

import org.jspecify.annotations.NullMarked;
