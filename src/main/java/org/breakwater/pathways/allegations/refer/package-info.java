/** An employer or agency tells the LADO about someone who works with children, without an account. */
@NullMarked
package org.breakwater.pathways.allegations.refer;

import org.jspecify.annotations.NullMarked;
