/** Which of the desk's contacts a person wants to see and in which order, as encoded in the address of the list. */
@NullMarked
package org.breakwater.mash.desk.filter;

import org.jspecify.annotations.NullMarked;
