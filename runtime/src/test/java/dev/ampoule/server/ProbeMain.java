package dev.ampoule.server;

import dev.ampoule.Ampoule;

/** The probe application as a program of its own. */
final class ProbeMain {

  private ProbeMain() {}

  public static void main(String[] args) {
    Ampoule.run(ProbeApp::builder, args);
  }
}
