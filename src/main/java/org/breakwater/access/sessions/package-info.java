/** The signed-in browsers, and the status of a cookie. */
@NullMarked
package org.breakwater.access.sessions;

import org.jspecify.annotations.NullMarked;
