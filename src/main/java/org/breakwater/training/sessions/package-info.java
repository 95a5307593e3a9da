/** Course dates, and a calendar that anyone can subscribe to. */
@NullMarked
package org.breakwater.training.sessions;

import org.jspecify.annotations.NullMarked;
