/**
 * Where the administrator looks after the telephone numbers: which of them somebody has dialled lately and heard the right
 * answer, and what to change when it was the wrong one.
 */
@NullMarked
package org.breakwater.frontdoor.contactpoints;

import org.jspecify.annotations.NullMarked;
