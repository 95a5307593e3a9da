/** The procedures manual: chapters with permanent addresses, as they are now and as they were on any day. */
@NullMarked
package org.breakwater.library.procedures;

import org.jspecify.annotations.NullMarked;
