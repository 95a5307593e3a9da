/** The closed contacts, the last first. */
@NullMarked
package org.breakwater.mash.desk.closed;

import org.jspecify.annotations.NullMarked;
