package uk.careplans.generator.saved;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** How the values of one type are written as bytes, and read again. */
interface Codec {

    void write(Object value, DataOutputStream out) throws IOException;

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException or any runtime exception if the bytes are not what {@link #write} writes
     */
    Object read(DataInputStream in) throws IOException;
}
