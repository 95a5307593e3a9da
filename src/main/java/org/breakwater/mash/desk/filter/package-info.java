/** Which of the desk's contacts a person wants to see and in which order, as the address of the list says it. */
@NullMarked
package org.breakwater.mash.desk.filter;

import org.jspecify.annotations.NullMarked;
