/** Only named people may see this contact from now on. */
@NullMarked
package org.breakwater.mash.desk.restriction;

import org.jspecify.annotations.NullMarked;
