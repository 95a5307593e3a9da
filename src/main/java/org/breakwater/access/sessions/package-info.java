/** The signed-in browsers, and what a cookie is still good for. */
@NullMarked
package org.breakwater.access.sessions;

import org.jspecify.annotations.NullMarked;
