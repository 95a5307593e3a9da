/** Maps rows to records. */
@NullMarked
package org.breakwater.database.records;

import org.jspecify.annotations.NullMarked;
