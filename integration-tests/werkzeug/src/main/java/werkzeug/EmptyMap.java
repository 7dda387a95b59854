package werkzeug;

import dev.ampoule.annotation.Application;

/** An application without a rule, for rules that are added at start. */
@Application
final class EmptyMap {}
