/** Keeps the input of a signed-in person if their form was not saved. */
@NullMarked
package org.breakwater.access.unsaved.capture;

import org.jspecify.annotations.NullMarked;
