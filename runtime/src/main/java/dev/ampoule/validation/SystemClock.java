package dev.ampoule.validation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The system's clock in its time zone, of which the JDK loads all when it is first asked for. */
final class SystemClock extends Clock {

  @Override
  public ZoneId getZone() {
    return ZoneId.systemDefault();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.system(zone);
  }

  @Override
  public Instant instant() {
    return Instant.now();
  }

  @Override
  public String toString() {
    return "SystemClock";
  }
}
