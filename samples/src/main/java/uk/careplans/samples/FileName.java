package uk.careplans.samples;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A file's name on the command line. */
final class FileName implements ITypeConverter<Path> {

    @Override
    public Path convert(String name) {
        if (name.isBlank()) {
            throw new TypeConversionException("a file's name is needed");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(
                    "this machine cannot read the file's name. If it has letters like é, set LC_ALL to C.UTF-8");
        }
    }
}
