/** Whether a child is known, and who the case is allocated to: one search over every case that the person may see. */
@NullMarked
@NamedInterface("find")
package org.breakwater.casework.find;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
