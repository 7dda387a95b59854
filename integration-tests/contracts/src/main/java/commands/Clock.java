package commands;

/** Something that the application provides. */
interface Clock {

  String time();
}
