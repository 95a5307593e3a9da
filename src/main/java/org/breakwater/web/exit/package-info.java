/**
 * Leaving in a hurry. Someone looks over a shoulder: "Exit this page" leaves at once, and what was begun is deleted.
 */
@NullMarked
package org.breakwater.web.exit;

import org.jspecify.annotations.NullMarked;
