package uk.careplans.generator.template;

import uk.careplans.model.Picture;

/**
 * A picture that comes with a pack: a crest, a logo.
 *
 * @param picture the picture with what it shows
 * @param decorative whether it says nothing that the words beside it do not, so that nobody need have it read out
 */
public record PackPicture(Picture picture, boolean decorative) {}
