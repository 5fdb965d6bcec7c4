package uk.careplans.benchmark;

/** An engine's template as a file and a plan in the shape it takes, before the engine has seen either. */
interface Opening {

    /** Reads the template. */
    Engine open() throws Exception;
}
