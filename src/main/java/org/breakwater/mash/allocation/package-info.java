/** Who a contact is allocated to, and the workload of each person. */
@NullMarked
package org.breakwater.mash.allocation;

import org.jspecify.annotations.NullMarked;
