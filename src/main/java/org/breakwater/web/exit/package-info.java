/**
 * Leaving in a hurry. Someone looks over a shoulder; whoever presses "Exit this page" is gone, and what they had begun
 * is gone too.
 */
@NullMarked
package org.breakwater.web.exit;

import org.jspecify.annotations.NullMarked;
