/** What was done at once. It never waits for anything. */
@NullMarked
package org.breakwater.mash.desk.protection;

import org.jspecify.annotations.NullMarked;
