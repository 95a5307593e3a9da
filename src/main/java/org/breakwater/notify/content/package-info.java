/** The content of one mail, as mail servers take it. */
@NullMarked
package org.breakwater.notify.content;

import org.jspecify.annotations.NullMarked;
