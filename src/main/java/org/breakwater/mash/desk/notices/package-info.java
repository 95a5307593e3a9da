/**
 * Police notices, many in a file of comma-separated values: each incident becomes a contact with its children. What
 * cannot be read is shown beside the line as it came, is mended on the screen and taken in; nothing is dropped.
 */
@NullMarked
package org.breakwater.mash.desk.notices;

import org.jspecify.annotations.NullMarked;
