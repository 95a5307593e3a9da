/** The deadlines of a record. A clock stores the version of its rule and the sentences that explain it. */
@NullMarked
@NamedInterface("clocks")
package org.breakwater.casework.clocks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
