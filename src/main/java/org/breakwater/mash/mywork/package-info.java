/** What one person at the desk has to do today, on one page. */
@NullMarked
package org.breakwater.mash.mywork;

import org.jspecify.annotations.NullMarked;
