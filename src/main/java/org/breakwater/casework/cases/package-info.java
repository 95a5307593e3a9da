/** One address for a case of any kind, for links that do not know its kind. */
@NullMarked
package org.breakwater.casework.cases;

import org.jspecify.annotations.NullMarked;
