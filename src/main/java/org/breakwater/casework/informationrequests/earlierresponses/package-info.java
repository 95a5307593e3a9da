/** What an agency said of the same people before: offered to it again, dated, and never sent unchecked. */
@NullMarked
@NamedInterface("informationrequests.earlierresponses")
package org.breakwater.casework.informationrequests.earlierresponses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
