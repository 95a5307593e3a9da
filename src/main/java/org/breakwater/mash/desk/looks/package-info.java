/** Who has looked at this contact. */
@NullMarked
package org.breakwater.mash.desk.looks;

import org.jspecify.annotations.NullMarked;
