/** One child across every case: who they are, what happened to them and when, and which agencies know them. */
@NullMarked
package org.breakwater.casework.children;

import org.jspecify.annotations.NullMarked;
