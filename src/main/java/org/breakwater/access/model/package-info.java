/** What accounts, sessions and tries are made of. Nothing here knows of HTTP. */
@NullMarked
package org.breakwater.access.model;

import org.jspecify.annotations.NullMarked;
