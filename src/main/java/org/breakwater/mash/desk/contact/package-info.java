/** One contact: what was said, what we already know, what was decided, and the next thing to do. */
@NullMarked
package org.breakwater.mash.desk.contact;

import org.jspecify.annotations.NullMarked;
