/** What generated code calls, and what serves a request. */
module dev.ampoule.runtime {
  requires transitive dev.ampoule.annotations;
  requires transitive java.logging;
  requires static transitive org.jspecify;
  requires io.helidon.http;
  requires io.helidon.http.http2;
  requires io.helidon.service.registry;
  requires io.helidon.webserver;
  requires io.helidon.webserver.http2;
  requires org.apache.commons.cli;

  exports dev.ampoule;
  exports dev.ampoule.binding;
  exports dev.ampoule.command;
  exports dev.ampoule.config;
  exports dev.ampoule.health;
  exports dev.ampoule.http;
  exports dev.ampoule.json;
  exports dev.ampoule.logging;
  exports dev.ampoule.memory;
  exports dev.ampoule.proxy;
  exports dev.ampoule.routing;
  exports dev.ampoule.server;
  exports dev.ampoule.signal;
  exports dev.ampoule.validation;
}
