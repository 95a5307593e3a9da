/** Who of the desk has which contact, and how much each has. */
@NullMarked
package org.breakwater.mash.desk.workload;

import org.jspecify.annotations.NullMarked;
