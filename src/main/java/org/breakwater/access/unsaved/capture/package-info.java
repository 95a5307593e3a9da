/** Keeps what a signed-in person typed when their form was not saved. */
@NullMarked
package org.breakwater.access.unsaved.capture;

import org.jspecify.annotations.NullMarked;
