package parts;

/** Nobody provides one. */
interface Postman {

  void send(String letter);
}
