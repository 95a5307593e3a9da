/** Records about people: who may see each, emergency access, and conflicts of interest. */
@NullMarked
@NamedInterface("records")
package org.breakwater.access.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
