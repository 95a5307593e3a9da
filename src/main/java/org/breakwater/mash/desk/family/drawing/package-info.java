/**
 * The family as a picture: where each box, frame and line goes. It says what the table beside it says, nothing more and
 * nothing less, and is worked out from that alone.
 */
@NullMarked
package org.breakwater.mash.desk.family.drawing;

import org.jspecify.annotations.NullMarked;
