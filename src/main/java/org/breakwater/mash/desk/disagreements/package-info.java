/** The disagreements that wait for an answer of the desk, the next due first, and one of them with its answer. */
@NullMarked
package org.breakwater.mash.desk.disagreements;

import org.jspecify.annotations.NullMarked;
