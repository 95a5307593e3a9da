/** The outcome of a section 47 enquiry for each child, approved by a second person. */
@NullMarked
@NamedInterface("meetings.section47")
package org.breakwater.casework.meetings.section47;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
