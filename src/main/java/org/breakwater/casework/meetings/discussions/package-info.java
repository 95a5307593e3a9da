/** Strategy discussions as they are kept: who was called, who took part, what was agreed and decided. */
@NullMarked
@NamedInterface("meetings.discussions")
package org.breakwater.casework.meetings.discussions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
