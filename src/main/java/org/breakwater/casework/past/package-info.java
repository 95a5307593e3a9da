/**
 * What a pathway tells of the past of the invented town, so that the demonstration shows its lists and tables at work.
 */
@NullMarked
@NamedInterface("past")
package org.breakwater.casework.past;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
