/**
 * Addresses of screens that have moved: for links in e-mails that were sent, bookmarks, and forms of a page still open.
 */
@NullMarked
package org.breakwater.web.moved;

import org.jspecify.annotations.NullMarked;
