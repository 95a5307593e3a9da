/** Notices of the modules below this one, which do not know it. */
@NullMarked
package org.breakwater.notify.notices;

import org.jspecify.annotations.NullMarked;
