package uk.careplans.benchmark;

/** How much a plan says. The form is the same. */
enum Size {
    TYPICAL("10KB", 300, 150, 8, 4),
    LARGE("200KB", 3_800, 180, 300, 12);

    final String label;
    final int longText;
    final int actionText;
    final int actions;
    final int familyTimes;

    /**
     * @param label what the figures call it
     * @param longText the characters of a long text
     * @param actionText the characters of a text of an action
     */
    Size(String label, int longText, int actionText, int actions, int familyTimes) {
        this.label = label;
        this.longText = longText;
        this.actionText = actionText;
        this.actions = actions;
        this.familyTimes = familyTimes;
    }
}
