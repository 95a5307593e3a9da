/** When and where courses are given, and the calendar that anybody can subscribe to. */
@NullMarked
package org.breakwater.training.sessions;

import org.jspecify.annotations.NullMarked;
