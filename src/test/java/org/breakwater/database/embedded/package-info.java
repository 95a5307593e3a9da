/** The parts of the database that comes along, one by one. */
@NullMarked
package org.breakwater.database.embedded;

import org.jspecify.annotations.NullMarked;
