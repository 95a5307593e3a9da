/** The closed contacts, the latest first. */
@NullMarked
package org.breakwater.mash.desk.closed;

import org.jspecify.annotations.NullMarked;
