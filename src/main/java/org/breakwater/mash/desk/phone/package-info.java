/** A contact that came by telephone, with the public's questions in the order in which people speak. */
@NullMarked
package org.breakwater.mash.desk.phone;

import org.jspecify.annotations.NullMarked;
