/** The input of a signed-in person is not lost if it cannot be saved, or if they leave the page before saving. */
@NullMarked
package org.breakwater.access.unsaved;

import org.jspecify.annotations.NullMarked;
