/** How a row becomes a record. */
@NullMarked
package org.breakwater.database.records;

import org.jspecify.annotations.NullMarked;
