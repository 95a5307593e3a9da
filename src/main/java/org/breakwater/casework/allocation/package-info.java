/** Who a case is allocated to, and the workload of each person. */
@NullMarked
@NamedInterface("allocation")
package org.breakwater.casework.allocation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
