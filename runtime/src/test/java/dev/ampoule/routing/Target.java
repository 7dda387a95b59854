package dev.ampoule.routing;

import dev.ampoule.http.RequestTarget;

/** A request, as far as routing looks at it. */
record Target(String scheme, String host, String scriptRoot, String path, String queryString)
    implements RequestTarget {}
