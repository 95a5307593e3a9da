/** What search engines may index: nothing of a demonstration, and the public pages of a live installation. */
@NullMarked
package org.breakwater.web.robots;

import org.jspecify.annotations.NullMarked;
