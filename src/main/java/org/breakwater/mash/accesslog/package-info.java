/** Who has seen this contact. */
@NullMarked
package org.breakwater.mash.accesslog;

import org.jspecify.annotations.NullMarked;
