/** An agency's earlier responses about the same people: offered for reuse, dated, and never sent unchecked. */
@NullMarked
@NamedInterface("informationrequests.earlierresponses")
package org.breakwater.casework.informationrequests.earlierresponses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
