package werkzeug;

import dev.ampoule.annotation.Application;

/** The same for rules of subdomains. */
@Application(subdomainMatching = true, defaultSubdomain = "www")
final class EmptySubdomainsMap {}
