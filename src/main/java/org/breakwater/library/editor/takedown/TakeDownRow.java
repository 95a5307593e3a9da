package org.breakwater.library.editor.takedown;

/** A text with a link to the one that is taken down. */
record TakeDownRow(String path) {

    /** The texts that count now and lead to this one, in their words or beside them; at most 50. */
    static final String LEADING_HERE = """
            select e.path from library.search_entry e join library.version v on v.id = e.version_id
            where e.path <> :path
                and (v.body ~ ('\\]\\(/' || :path || '[)#/]')
                    or substring(v.front from '(?n)^related:(.*)$') ~ ('/' || :path || '([ ,]|$)'))
            order by e.path limit 50""";
}
