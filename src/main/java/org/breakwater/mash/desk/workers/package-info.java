/**
 * The third key of the telephone menu: someone asks for a specific social worker. Whoever answers finds who it is, on
 * which number, and who stands in; a manager keeps the list. Nothing here says whose worker they are.
 */
@NullMarked
package org.breakwater.mash.desk.workers;

import org.jspecify.annotations.NullMarked;
