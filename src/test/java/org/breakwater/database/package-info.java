/** The database that comes along, through everything that can happen to it. */
@NullMarked
package org.breakwater.database;

import org.jspecify.annotations.NullMarked;
