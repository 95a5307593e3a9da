/** Strategy discussions as stored: who was invited, who took part, what was agreed and decided. */
@NullMarked
@NamedInterface("meetings.discussions")
package org.breakwater.casework.meetings.discussions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
