/** What was agreed in strategy discussions is marked as done, or as open again; what is late is found in one list. */
@NullMarked
package org.breakwater.mash.desk.agreed;

import org.jspecify.annotations.NullMarked;
