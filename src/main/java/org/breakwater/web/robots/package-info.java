/** What we ask of search engines: nothing of a demonstration, and of a live house what is meant to be read. */
@NullMarked
package org.breakwater.web.robots;

import org.jspecify.annotations.NullMarked;
