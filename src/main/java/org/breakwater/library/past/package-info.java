/** What the editors of an invented town have to do: notices that wait or are over, and what readers wrote. */
@NullMarked
@NamedInterface("past")
package org.breakwater.library.past;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
