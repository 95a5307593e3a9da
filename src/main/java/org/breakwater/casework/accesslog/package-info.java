/** Who has seen this case. */
@NullMarked
@NamedInterface("accesslog")
package org.breakwater.casework.accesslog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
