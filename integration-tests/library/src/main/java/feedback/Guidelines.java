package feedback;

/** What comments have to be like. An application builds it because {@link Comments} needs it. */
public final class Guidelines {

  private final FeedbackSettings settings;

  Guidelines(FeedbackSettings settings) {
    this.settings = settings;
  }

  boolean isTooLong(String text) {
    return text.length() > settings.maxLength();
  }
}
