package refusals;

/** What to say, as a part that the wiring builds. */
final class Phrases {

  String refusal(String language) {
    return language.equals("de") ? "Nein" : "No";
  }
}
