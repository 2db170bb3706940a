package relevo.app.hostile;

/**
 * One thing that a target takes from outside.
 *
 * @param name of a parameter or header, or the JSON pointer into the body
 * @param valid a value that is taken
 * @param typed whether a person types it, so that it has to come back with a refused form
 */
record Field(In in, String name, String valid, boolean typed) {
    /** Where it stands in the request. */
    enum In {
        PATH,
        QUERY,
        HEADER,
        BODY
    }

    static Field path(String name, String valid) {
        return new Field(In.PATH, name, valid, false);
    }

    static Field query(String name, String valid) {
        return new Field(In.QUERY, name, valid, false);
    }

    static Field body(String name, String valid) {
        return new Field(In.BODY, name, valid, false);
    }

    Field whenTyped(boolean typed) {
        return new Field(in, name, valid, typed);
    }
}
